internal import Numbers

extension OrganicMaterial {
  /// Nitrogen and release as in our science file, 2.8.
  public static let cattleManure = OrganicMaterial(
    name: "cattle-manure", title: "Cattle manure",
    nitrogenShare: Cited(0.0175, 0.015...0.02, "g N/g", "cattle farmyard manure 1.5–2 % N, recalled"),
    phosphorusShare: Cited(0.005, 0.003...0.008, "g P/g", "recalled"),
    quickShare: Cited(0.33, 0.25...0.4, "-", "25–40 % released in the first season, recalled"),
    quickMatter: Cited(0.2, 0.1...0.3, "-", "quick part in our science file, 2.8; design choice"),
    slowMatter: Cited(0.5, 0.35...0.65, "-", "medium part in our science file, 2.8; design choice"),
    guidelineWeight: Cited(
      0.84, 0.6...1.2, "-", "IPCC 2019, vol. 4, ch. 5: farmyard manure 0.21 per fresh mass of 25 % dry matter; recalled"))
}
