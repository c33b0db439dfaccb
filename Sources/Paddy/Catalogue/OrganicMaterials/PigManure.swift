internal import Numbers

extension OrganicMaterial {
  /// Nitrogen and release as in our science file, 2.8.
  public static let pigManure = OrganicMaterial(
    name: "pig-manure", title: "Pig manure",
    nitrogenShare: Cited(0.03, 0.02...0.04, "g N/g", "3 % N, recalled"),
    phosphorusShare: Cited(0.012, 0.008...0.02, "g P/g", "recalled"),
    quickShare: Cited(0.45, 0.4...0.5, "-", "40–50 % released in the first season, recalled"),
    quickMatter: Cited(0.35, 0.25...0.45, "-", "quick part in our science file, 2.8; design choice"),
    slowMatter: Cited(0.45, 0.3...0.6, "-", "medium part in our science file, 2.8; design choice"),
    guidelineWeight: Cited(
      0.84, 0.6...1.2, "-", "IPCC 2019, vol. 4, ch. 5: farmyard manure 0.21 per fresh mass of 25 % dry matter; recalled"))
}
