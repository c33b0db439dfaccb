/// The version written into every manifest.
public enum PaddyVersion {
  public static let current = "0.1.0"
}
