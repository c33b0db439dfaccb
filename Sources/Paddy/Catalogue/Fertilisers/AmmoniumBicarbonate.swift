internal import Numbers

extension Fertiliser {
  /// Alkaline; the loss while it lies dry is left out.
  public static let ammoniumBicarbonate = Fertiliser(
    name: "ammonium-bicarbonate", title: "Ammonium bicarbonate",
    nitrogenShare: Cited(0.171, 0.165...0.177, "g N/g", "composition of the pure salt 17.7 %, trade grade 17.1 %"),
    ureaShare: Cited(0, nil, "g N/g N", "composition of the pure salt 17.7 %, trade grade 17.1 %"),
    ammoniumShare: Cited(1, nil, "g N/g N", "composition of the pure salt 17.7 %, trade grade 17.1 %"),
    nitrateShare: Cited(0, nil, "g N/g N", "composition of the pure salt 17.7 %, trade grade 17.1 %"))
}
