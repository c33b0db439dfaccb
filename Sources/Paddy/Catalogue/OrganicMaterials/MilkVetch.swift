internal import Numbers

extension OrganicMaterial {
  /// Nitrogen and release as in our science file, 2.8.
  public static let milkVetch = OrganicMaterial(
    name: "milk-vetch", title: "Chinese milk vetch, fresh green manure",
    nitrogenShare: Cited(0.04, 0.03...0.045, "g N/g", "4.0 % N, as coded in an open crop model"),
    phosphorusShare: Cited(0.0025, 0.002...0.004, "g P/g", "our science file, 2.8"),
    quickShare: Cited(0.6, 0.5...0.7, "-", "50–70 % released in the first season, recalled"),
    quickMatter: Cited(0.55, 0.45...0.65, "-", "quick part in our science file, 2.8; design choice"),
    slowMatter: Cited(0.4, 0.25...0.55, "-", "medium part in our science file, 2.8; design choice"),
    guidelineWeight: Cited(
      3, 2...4.5, "-", "IPCC 2019, vol. 4, ch. 5: green manure 0.45 per fresh mass of 15 % dry matter; recalled"))
}
