internal import Numbers

extension OrganicMaterial {
  /// Nitrogen and release as in our science file, 2.8.
  public static let poultryManure = OrganicMaterial(
    name: "poultry-manure", title: "Poultry or duck manure",
    nitrogenShare: Cited(0.035, 0.03...0.04, "g N/g", "3–4 % N, recalled"),
    phosphorusShare: Cited(0.0145, 0.01...0.02, "g P/g", "1.3–1.6 % P, recalled"),
    quickShare: Cited(0.55, 0.5...0.6, "-", "50–60 % released in the first season, recalled"),
    quickMatter: Cited(0.45, 0.35...0.55, "-", "quick part in our science file, 2.8; design choice"),
    slowMatter: Cited(0.4, 0.25...0.55, "-", "medium part in our science file, 2.8; design choice"),
    guidelineWeight: Cited(
      0.84, 0.6...1.2, "-", "IPCC 2019, vol. 4, ch. 5: farmyard manure 0.21 per fresh mass of 25 % dry matter; recalled"))
}
