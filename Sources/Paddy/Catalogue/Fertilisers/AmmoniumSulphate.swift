internal import Numbers

extension Fertiliser {
  /// Acid; its acidity is not yet felt by the floodwater.
  public static let ammoniumSulphate = Fertiliser(
    name: "ammonium-sulphate", title: "Ammonium sulphate",
    nitrogenShare: Cited(0.21, 0.205...0.212, "g N/g", "composition of the pure salt 21.2 %, trade grade 21 %"),
    ureaShare: Cited(0, nil, "g N/g N", "composition of the pure salt 21.2 %, trade grade 21 %"),
    ammoniumShare: Cited(1, nil, "g N/g N", "composition of the pure salt 21.2 %, trade grade 21 %"),
    nitrateShare: Cited(0, nil, "g N/g N", "composition of the pure salt 21.2 %, trade grade 21 %"))
}
