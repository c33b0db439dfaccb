internal import Numbers

extension OrganicMaterial {
  /// Nitrogen and release as in our science file, 2.8.
  public static let pigManure = OrganicMaterial(
    name: "pig-manure", title: "Pig manure",
    nitrogenShare: Cited(0.03, 0.02...0.04, "g N/g", "3 % N, recalled"),
    quickShare: Cited(0.45, 0.4...0.5, "-", "40–50 % released in the first season, recalled"))
}
