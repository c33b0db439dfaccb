internal import Numbers

extension Fertiliser {
  /// All of it turns into ammonium within days.
  public static let urea = Fertiliser(
    name: "urea", title: "Urea",
    nitrogenShare: Cited(0.46, 0.46...0.466, "g N/g", "composition of the pure salt 46.6 %, trade grade 46 %"),
    ureaShare: Cited(1, nil, "g N/g N", "composition of the pure salt 46.6 %, trade grade 46 %"),
    ammoniumShare: Cited(0, nil, "g N/g N", "composition of the pure salt 46.6 %, trade grade 46 %"),
    nitrateShare: Cited(0, nil, "g N/g N", "composition of the pure salt 46.6 %, trade grade 46 %"))
}
