public import Numbers

/// An insecticide as it is sold, what it kills in the canopy, and how poisonous it is to animals in the water.
public struct Pesticide: Sendable {
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

extension Pesticide {
  /// What kills half of a species in 96 h — mg L⁻¹; nil where it is not known to us.
  public func lethalConcentration(of species: AnimalSpecies) -> Cited? {
    switch species.kind {
    case .fish: fishLethalConcentration
    case .frog: frogLethalConcentration
    case .turtle: turtleLethalConcentration
    case .crustacean: crustaceanLethalConcentration
    case .bird: nil
    }
  }

  /// What somebody must know who sprays it over a species, without a full stop; nil where it is harmless.
  /// - Parameter depth: of the floodwater — m.
  public func danger(to species: AnimalSpecies, depth: Double) -> String? {
    if species.kind == .bird { return nil }
    guard let lethal = lethalConcentration(of: species) else {
      return "\(name) over \(species.name): what of it in the water kills them is not known, and nothing is reckoned"
    }
    // A young canopy, through which a good part reaches the water.
    let concentration = SprayEffect.floodwaterConcentration(
      activeIngredient: activeIngredientMass.value, leafArea: 2, depth: Swift.max(depth, 0.01))
    guard concentration > 0.2 * lethal.value else { return nil }
    let water = "\((concentration * 1e5).rounded() / 1e5) mg/L in \(Int((depth * 100).rounded())) cm of water"
    return "\(name) is lethal to \(species.name): \(water), and half die at \(lethal.value) mg/L in four days (\(lethal.source))"
  }
}

extension Catalogue {
  public static let pesticides: [Pesticide] = [.chlorantraniliprole, .deltamethrin, .imidacloprid, .pymetrozine]
}
