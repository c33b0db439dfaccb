public import Numbers

/// A product sprayed on rice, of which a part comes into the floodwater.
public protocol WaterbornePoison {
  var name: String { get }
  /// Of the active ingredient in one application — g ha⁻¹.
  var activeIngredientMass: Cited { get }
  /// Concentration that kills half the animals in 96 h — mg L⁻¹; nil where none is known to us.
  var fishLethalConcentration: Cited? { get }
  var frogLethalConcentration: Cited? { get }
  var turtleLethalConcentration: Cited? { get }
  var crustaceanLethalConcentration: Cited? { get }
}

extension WaterbornePoison {
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
