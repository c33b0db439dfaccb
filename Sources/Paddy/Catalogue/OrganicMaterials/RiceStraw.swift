internal import Numbers

extension OrganicMaterial {
  /// Nitrogen and release as in our science file, 2.8.
  public static let riceStraw = OrganicMaterial(
    name: "rice-straw", title: "Rice straw and stubble",
    nitrogenShare: Cited(0.0068, 0.006...0.0075, "g N/g", "0.6–0.75 % N; the upper end as coded in an open crop model"),
    phosphorusShare: Cited(0.001, 0.0007...0.0015, "g P/g", "our science file, 2.8"),
    quickShare: Cited(
      0.05, 0.0...0.15, "-", "−10 … +15 % released in the first season, recalled; what straw binds at first is left out"),
    quickMatter: Cited(0.2, 0.1...0.3, "-", "quick part in our science file, 2.8; design choice"),
    slowMatter: Cited(0.65, 0.5...0.8, "-", "medium part in our science file, 2.8; design choice"),
    guidelineWeight: Cited(
      1, 0.19...1, "-", "IPCC 2019, vol. 4, ch. 5: straw worked in within 30 d of flooding, per dry mass; recalled"))
}
