public import Numbers

extension Catalogue {
  /// When leaves are wet.
  public static let leafWetness = LeafWetness.Parameters<Cited>(
    humidity: Cited(90, 85...95, "%", "Savary et al. 2012, as in the epicrop package; range a design choice", .measured),
    rain: Cited(0.005, 0.002...0.01, "m d⁻¹", "Savary et al. 2012, as in the epicrop package; range a design choice", .measured),
    floodedCanopy: Cited(6, 0...12, "%", "science notes 3.10, design choice"))
}
