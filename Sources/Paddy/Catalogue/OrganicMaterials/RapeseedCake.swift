internal import Numbers

extension OrganicMaterial {
  /// Nitrogen and release as in our science file, 2.8.
  public static let rapeseedCake = OrganicMaterial(
    name: "rapeseed-cake", title: "Rapeseed cake",
    nitrogenShare: Cited(0.05, 0.045...0.055, "g N/g", "5 % N, recalled"),
    phosphorusShare: Cited(0.01, 0.008...0.012, "g P/g", "recalled"),
    quickShare: Cited(0.65, 0.6...0.7, "-", "60–70 % released in the first season, recalled"),
    quickMatter: Cited(0.6, 0.5...0.7, "-", "quick part in our science file, 2.8; design choice"),
    slowMatter: Cited(0.35, 0.2...0.5, "-", "medium part in our science file, 2.8; design choice"),
    guidelineWeight: Cited(1, 0.5...1.5, "-", "IPCC 2019, vol. 4, ch. 5: not in the guideline; taken as straw; recalled"))
}
