/// Every number of one species. `AnimalParameters<Cited>` is the record of the catalogue; `map` lowers it to what a day computes with.
public struct AnimalParameters<Number: Sendable>: Sendable {
  public var growth: EctothermGrowth.Parameters<Number>
  public var nutrition: AnimalNutrition.Parameters<Number>
  public var foraging: AnimalForaging.Parameters<Number>
  public var survival: AnimalSurvival.Parameters<Number>
  public var traits: AnimalEffects.Traits<Number>
  public var waterQuality: WaterQualityTolerance.Parameters<Number>
  /// Escape over a flooded bund per 5 cm of water above the crest (κ) — h⁻¹.
  public var escape: Number
  /// Least fresh mass the market takes — g.
  public var marketableMass: Number

  public func map<Other>(_ f: (Number) throws -> Other) rethrows -> AnimalParameters<Other> {
    try AnimalParameters<Other>(
      growth: growth.map(f), nutrition: nutrition.map(f), foraging: foraging.map(f), survival: survival.map(f),
      traits: traits.map(f), waterQuality: waterQuality.map(f),
      escape: f(escape), marketableMass: f(marketableMass))
  }
}
