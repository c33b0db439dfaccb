public import Numbers

/// A manure, a straw or another organic fertiliser a scenario can name.
public struct OrganicMaterial: Sendable {
  public var name: String
  public var title: String
  /// Nitrogen in the dry matter, g g⁻¹.
  public var nitrogenShare: Cited
  /// Phosphorus in the dry matter, g g⁻¹.
  public var phosphorusShare: Cited
  /// Share of that nitrogen that decays like fresh organic matter within the season; the rest joins the humus.
  public var quickShare: Cited
  /// Shares of the dry matter that ferment within weeks, and slowly; the rest does not in a season.
  public var quickMatter: Cited, slowMatter: Cited
  /// What the IPCC tier of methane multiplies its dry mass by.
  public var guidelineWeight: Cited
}

extension Catalogue {
  /// In alphabetical order of names.
  public static let organicMaterials: [OrganicMaterial] = [
    .cattleManure, .compost, .milkVetch, .pigManure, .poultryManure, .rapeseedCake, .riceStraw,
  ]
}
