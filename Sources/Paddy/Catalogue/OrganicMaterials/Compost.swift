internal import Numbers

extension OrganicMaterial {
  /// Nitrogen and release as in our science file, 2.8.
  public static let compost = OrganicMaterial(
    name: "compost", title: "Compost",
    nitrogenShare: Cited(0.01, 0.008...0.015, "g N/g", "compost 1.0 % N, as coded in an open crop model"),
    quickShare: Cited(0.15, 0.1...0.2, "-", "10–20 % released in the first season, recalled"))
}
