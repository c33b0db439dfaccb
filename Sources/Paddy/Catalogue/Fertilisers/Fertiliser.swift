public import Numbers

/// A nitrogen fertiliser a scenario can name.
public struct Fertiliser: Sendable {
  public var name: String
  public var title: String
  /// Nitrogen in the product, g g⁻¹.
  public var nitrogenShare: Cited
  /// Share of that nitrogen that is urea.
  public var ureaShare: Cited
  /// Share of that nitrogen that is ammonium.
  public var ammoniumShare: Cited
  /// Share of that nitrogen that is nitrate.
  public var nitrateShare: Cited
  /// Phosphorus in the product, g P g⁻¹.
  public var phosphorusShare = Cited(0, nil, "g P/g", "none in the pure salt")
}

extension Catalogue {
  /// In alphabetical order of names.
  public static let fertilisers: [Fertiliser] = [.ammoniumBicarbonate, .ammoniumSulphate, .compound151515, .urea]
}
