internal import Numbers

extension OrganicMaterial {
  /// Nitrogen and release as in our science file, 2.8.
  public static let compost = OrganicMaterial(
    name: "compost", title: "Compost",
    nitrogenShare: Cited(0.01, 0.008...0.015, "g N/g", "compost 1.0 % N, as coded in an open crop model"),
    phosphorusShare: Cited(0.0017, 0.001...0.004, "g P/g", "our science file, 2.8"),
    quickShare: Cited(0.15, 0.1...0.2, "-", "10–20 % released in the first season, recalled"),
    quickMatter: Cited(0.05, 0...0.15, "-", "quick part in our science file, 2.8; design choice"),
    slowMatter: Cited(0.35, 0.2...0.5, "-", "medium part in our science file, 2.8; design choice"),
    guidelineWeight: Cited(
      0.34, 0.25...0.5, "-", "IPCC 2019, vol. 4, ch. 5: compost 0.17 per fresh mass of 50 % dry matter; recalled"))
}
