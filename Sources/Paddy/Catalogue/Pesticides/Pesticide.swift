public import Numbers

/// An insecticide as it is sold, what it kills in the canopy, and how poisonous it is to animals in the water.
public struct Pesticide: Sendable, WaterbornePoison {
  public var name: String
  public var title: String
  /// Of the product in one application — g ha⁻¹.
  public var productMass: Cited
  /// Of the active ingredient in one application — g ha⁻¹.
  public var activeIngredientMass: Cited
  public var effect: SprayEffect.Parameters<Cited>
  /// Concentration that kills half the animals in 96 h — mg L⁻¹; nil where none is known to us.
  public var fishLethalConcentration: Cited?
  /// Of frogs, as tadpoles.
  public var frogLethalConcentration: Cited?
  public var turtleLethalConcentration: Cited?
  /// Of crabs and crayfish.
  public var crustaceanLethalConcentration: Cited?

  public init(
    name: String, title: String, productMass: Cited, activeIngredientMass: Cited, effect: SprayEffect.Parameters<Cited>,
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
}

extension Catalogue {
  public static let pesticides: [Pesticide] = [.chlorantraniliprole, .deltamethrin, .imidacloprid, .pymetrozine]
}
