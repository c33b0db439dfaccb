public import Numbers

/// The insecticides of one field and the rules that spray them, where there is more than one of either.
public struct FieldSprays<V: Lane>: Sendable {
  /// A product, and what of it in the water kills half of either batch in 96 h, g m⁻³.
  struct Product: Sendable {
    var effect: SprayEffect.Parameters<V>
    /// Active ingredient of a spray, g ha⁻¹.
    var dose: V
    var firstLethal: V, secondLethal: V

    init(_ product: Pesticide, first: AnimalSpecies, second: AnimalSpecies) {
      effect = product.effect.map { V($0.value) }
      dose = V(product.activeIngredientMass.value)
      firstLethal = V(product.lethalConcentration(of: first)?.value ?? 1e9)
      secondLethal = V(product.lethalConcentration(of: second)?.value ?? 1e9)
    }
  }

  let products: InlineArray<4, Product>
  let productCount: Int
  let rules: InlineArray<4, SprayProgramme.Rule<V>>
  let ruleCount: Int

  init(_ plan: FarmPlan, first: AnimalSpecies, second: AnimalSpecies) {
    let all = Array(plan.insecticides.prefix(SprayProgramme.most))
    let spare = Product(all.first ?? Catalogue.pesticides[0], first: first, second: second)
    products = InlineArray { all.indices.contains($0) ? Product(all[$0], first: first, second: second) : spare }
    productCount = all.count
    let written = Array(plan.sprays.prefix(SprayProgramme.most))
    ruleCount = written.count
    rules = InlineArray { number in
      guard written.indices.contains(number) else { return SprayProgramme.Rule(products: InlineArray(repeating: 0)) }
      let own = written[number].products.map(\.name)
      let members = InlineArray<4, V> { all.indices.contains($0) && own.contains(all[$0].name) ? 1 : 0 }
      guard case .threshold(let hoppers, let larvae, _, let interval, let deadHearts) = written[number].plan else {
        return SprayProgramme.Rule(products: members)
      }
      return SprayProgramme.Rule(
        products: members, hoppers: V(hoppers ?? 1e9), larvae: V(larvae ?? 1e9), deadHearts: V(deadHearts ?? 1e9),
        interval: V(Double(interval)))
    }
  }
}
