internal import Numbers

/// Methane of a field: what crop, water, manure, animals and their water give to the processes that make and oxidise it.
enum FieldMethane {
  /// What the day has shown so far.
  struct Today<V: Lane> {
    var crop: CropView<V>
    var temperature: V
    /// Of the water, m above the flat.
    var level: V
    /// 1 where water stands on the flat, else 0.
    var flooded: V
    /// Light that reaches the algae of clear water times their activity; of their oxygen, what animals leave, 0 … 1.
    var algae: V, algaeLeft: V
    var effects: AnimalEffects.Effects<V>
    /// Nitrogen that falls on the mud: faeces, wasted feed and dead animals; dead life of the water, g N m⁻² d⁻¹.
    var fromAnimals: V, fromAquaticFood: V
    /// Carbon of rice that pests and animals leave dead in the field, g C m⁻² d⁻¹.
    var fromRice: V
  }

  /// One day: the next state of the reduced soil and the day's fluxes.
  @inline(__always) static func day<V: Lane>(
    _ state: FieldState<V>, _ orders: Orders<V>, _ today: Today<V>, _ flux: inout Fluxes<V>, _ field: Field<V>
  ) -> MethaneProduction.State<V> {
    let p = field.parameters.methaneProduction
    let matter = p.wasteCarbon / p.matterCarbon
    let settled = p.buriedShare * matter * (today.fromAnimals + today.fromAquaticFood)
    let plants = today.fromRice / p.matterCarbon

    var c = MethaneProduction.Conditions<V>()
    c.shoot = today.crop.shootMass / field.geometry.flatShare
    c.roots = today.crop.rootMass / field.geometry.flatShare
    c.grown = MethaneProduction.grown(stage: today.crop.developmentStage, p)
    c.temperature = today.temperature
    c.drained = MethaneProduction.drained(level: today.level, p)
    c.texture = MethaneProduction.texture(sand: field.soil.sand, p)
    c.quick = orders.quickMatter + p.wasteQuick * settled + p.wasteQuick * plants
    c.slow = orders.slowMatter + p.wasteSlow * settled + p.wasteSlow * plants
    let soil = MethaneProduction.day(state.reducedSoil, c, p)

    let swimming =
      state.firstAnimals.liveMass * (1 - field.firstFence) + state.secondAnimals.liveMass * (1 - field.secondFence)
    let oxygen = FloodwaterOxygen.day(
      temperature: today.temperature, algae: today.algae, algaeLeft: today.algaeLeft, animals: swimming,
      waste: matter * today.fromAnimals,
      field.parameters.meanOxygen)
    flux.meanOxygen = oxygen.with * today.flooded
    flux.meanOxygenWithoutAnimals = oxygen.without * today.flooded
    flux.methaneFlows = soil.flows
    let flat = StirredMethane.emission(
      soil.flows, left: today.effects.methane, bubbling: today.effects.bubbles, oxygen: oxygen.with, without: oxygen.without,
      field.parameters.stirredMethane)
    flux.methane = flat * (field.geometry.flatShare + p.trench * field.geometry.refugeShare)
    return soil.next
  }
}
