public import Numbers

/// A fungicide as it is sold, what it stops, and how poisonous it is to animals in the water.
public struct Fungicide: Sendable, WaterbornePoison {
  public var name: String
  public var title: String
  /// Of the product in one application — g ha⁻¹.
  public var productMass: Cited
  /// Of the active ingredient in one application — g ha⁻¹; of a mixture, all of it.
  public var activeIngredientMass: Cited
  public var effect: FungicideEffect.Parameters<Cited>
  /// Concentration that kills half the animals in 96 h — mg L⁻¹; nil where none is known to us. Of a mixture, as if all of it were the
  /// more poisonous part.
  public var fishLethalConcentration: Cited?
  /// Of frogs, as tadpoles.
  public var frogLethalConcentration: Cited?
  public var turtleLethalConcentration: Cited?
  /// Of crabs and crayfish.
  public var crustaceanLethalConcentration: Cited?

  public init(
    name: String, title: String, productMass: Cited, activeIngredientMass: Cited, effect: FungicideEffect.Parameters<Cited>,
    fishLethalConcentration: Cited? = nil, frogLethalConcentration: Cited? = nil, turtleLethalConcentration: Cited? = nil,
    crustaceanLethalConcentration: Cited? = nil
  ) {
    self.name = name
    self.title = title
    self.productMass = productMass
    self.activeIngredientMass = activeIngredientMass
    self.effect = effect
    self.fishLethalConcentration = fishLethalConcentration
    self.frogLethalConcentration = frogLethalConcentration
    self.turtleLethalConcentration = turtleLethalConcentration
    self.crustaceanLethalConcentration = crustaceanLethalConcentration
  }

  /// Efficacy on a disease that the product is sold against: 0.6–0.8 in science notes 3.10.
  static func controls(_ value: Double, _ remark: String) -> Cited {
    Cited(value, 0.5...0.85, "1", "design choice within 0.6–0.8 of science notes 3.10; \(remark)")
  }
  /// Efficacy on a disease that it touches little or not at all.
  static func spares(_ value: Double = 0) -> Cited {
    Cited(value, 0...Swift.max(0.1, 2 * value), "1", "design choice: hardly any effect, recalled")
  }
  static let washOff = Cited(0.3, 0.1...0.5, "1", "as of insecticide, recalled")
  static let washingRain = Cited(0.01, 0.005...0.02, "m d⁻¹", "as of insecticide, recalled")
}

extension Catalogue {
  public static let fungicides: [Fungicide] = [
    .azoxystrobin, .propiconazoleDifenoconazole, .thifluzamide, .tricyclazole, .trifloxystrobinTebuconazole, .validamycin,
  ]
}
