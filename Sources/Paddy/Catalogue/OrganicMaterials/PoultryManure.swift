internal import Numbers

extension OrganicMaterial {
  /// Nitrogen and release as in our science file, 2.8.
  public static let poultryManure = OrganicMaterial(
    name: "poultry-manure", title: "Poultry or duck manure",
    nitrogenShare: Cited(0.035, 0.03...0.04, "g N/g", "3–4 % N, recalled"),
    quickShare: Cited(0.55, 0.5...0.6, "-", "50–60 % released in the first season, recalled"))
}
