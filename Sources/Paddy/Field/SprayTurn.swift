public import Numbers

/// Insecticide through one day: sprayed by the calendar or by what was found this morning, on the leaf and in the water.
enum SprayTurn {
  struct Outcome<V: Lane> {
    /// Passes over the field.
    var passes: V
    var hazards: SprayHazards<V>
    /// Fecundity of planthoppers under residues against none.
    var stimulation: V
    /// Of the first product: what is left on the canopy tomorrow, what is in the floodwater today, g m⁻².
    var next: SprayState<V>
    var inWater: V
    /// Hazards of either batch by products after the first, d⁻¹.
    var firstPoison: V = 0, secondPoison: V = 0
  }

  /// One product by one rule.
  @inline(__always) static func day<V: Lane>(
    _ state: inout FieldState<V>, _ orders: Orders<V>, rain: V, hoppersPerHill: V, hills: V, leafArea: V, _ field: inout Field<V>
  ) -> Outcome<V> {
    let found = SprayEffect.threshold(
      state.spray, hoppersPerHill: hoppersPerHill,
      larvaePerHill: state.leafFolders.larvaePerHill(hills),
      hopperThreshold: field.hopperThreshold, larvaThreshold: field.larvaThreshold, interval: field.sprayInterval,
      killed: state.borerInjury.fresh, killedThreshold: field.deadHeartThreshold)
    let passes = V.max(orders.sprayOrdered, orders.sprayWatched * found)
    let spray = SprayEffect.day(state.spray, event: passes, rain: rain, field.spray)
    let inWater = PesticidePoisoning.inWater(
      held: state.insecticideInWater, dose: passes * field.insecticideDose, leafArea: leafArea,
      field.parameters.pesticidePoisoning)
    return Outcome(
      passes: passes, hazards: spray.hazards, stimulation: spray.stimulation, next: spray.next, inWater: inWater)
  }

  /// Several products, or several rules.
  /// - Parameters:
  ///   - wetDepth: over which a product in the water is spread, m; wet: 1 where water stands.
  ///   - outflow: share of the floodwater that leaves over outlet and bund today.
  ///   - next: what is left tomorrow of the products after the first.
  ///   - applied: passes with each product.
  @inline(never) static func programme<V: Lane>(
    _ state: inout FieldState<V>, _ orders: Orders<V>, rain: V, hoppersPerHill: V, hills: V, leafArea: V, wet: V, wetDepth: V,
    outflow: V,
    _ next: inout FurtherInsecticides<V>, _ applied: inout ProductsSprayed<V>, _ field: inout Field<V>
  ) -> Outcome<V> {
    let further = state.furtherInsecticides
    let held: InlineArray<4, InsecticideState<V>> = [
      InsecticideState(canopy: state.spray, inWater: state.insecticideInWater), further.second, further.third, further.fourth,
    ]
    let canopies = InlineArray<4, SprayState<V>> { held[$0].canopy }
    let found = SprayProgramme.Count(
      hoppers: hoppersPerHill, larvae: state.leafFolders.larvaePerHill(hills),
      deadHearts: state.borerInjury.fresh)
    let ordered = orders.furtherSprays
    var events: InlineArray<4, V> = [orders.sprayOrdered, ordered.second, ordered.third, ordered.fourth]
    for number in 0..<field.sprays.ruleCount {
      let chosen = SprayProgramme.sprayed(by: field.sprays.rules[number], canopies, found: found)
      for index in 0..<4 { events[index] = V.max(events[index], orders.sprayWatched * chosen[index]) }
    }
    let poison = field.parameters.pesticidePoisoning
    var outcome = Outcome<V>(passes: 0, hazards: SprayHazards(), stimulation: 1, next: state.spray, inWater: 0)
    var left = held
    for index in 0..<field.sprays.productCount {
      let product = field.sprays.products[index]
      let day = SprayEffect.day(canopies[index], event: events[index], rain: rain, product.effect)
      let inWater = PesticidePoisoning.inWater(
        held: held[index].inWater, dose: events[index] * product.dose, leafArea: leafArea, poison)
      outcome.passes = V.max(outcome.passes, events[index])
      outcome.hazards.add(day.hazards)
      outcome.stimulation = V.max(outcome.stimulation, day.stimulation)
      left[index] = InsecticideState(
        canopy: day.next, inWater: PesticidePoisoning.left(inWater, outflow: outflow, poison))
      if index == 0 {
        outcome.inWater = inWater
      } else {
        let concentration = wet * inWater / wetDepth
        outcome.firstPoison += PesticidePoisoning.hazard(concentration: concentration, lethal: product.firstLethal, poison)
        outcome.secondPoison += PesticidePoisoning.hazard(concentration: concentration, lethal: product.secondLethal, poison)
      }
    }
    outcome.next = left[0].canopy
    (next.second, next.third, next.fourth) = (left[1], left[2], left[3])
    (applied.first, applied.second, applied.third, applied.fourth) = (events[0], events[1], events[2], events[3])
    return outcome
  }
}

/// Passes with each insecticide of a system that has several; all 0 where it has one.
public struct ProductsSprayed<V: Lane>: Sendable, BitwiseCopyable {
  public var first: V = 0, second: V = 0, third: V = 0, fourth: V = 0
  public init() {}
}
