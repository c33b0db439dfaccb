internal import Numbers

extension OrganicMaterial {
  /// Nitrogen and release as in our science file, 2.8.
  public static let cattleManure = OrganicMaterial(
    name: "cattle-manure", title: "Cattle manure",
    nitrogenShare: Cited(0.0175, 0.015...0.02, "g N/g", "cattle farmyard manure 1.5–2 % N, recalled"),
    quickShare: Cited(0.33, 0.25...0.4, "-", "25–40 % released in the first season, recalled"))
}
