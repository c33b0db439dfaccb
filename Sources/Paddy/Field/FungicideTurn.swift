internal import Numbers

/// Fungicide through one day: applied by the calendar or by what was found this morning, on the leaf and in the water.
enum FungicideTurn {
  struct Outcome<V: Lane> {
    var applied: V
    var next: FungicideState<V>
    var spread: DiseaseSpread<V>
    /// In the floodwater today, and left of it tomorrow — g m⁻².
    var inWater: V, left: V
  }

  /// - Parameter outflow: share of the floodwater that leaves over outlet and bund today.
  @inline(__always) static func day<V: Lane>(
    _ state: FieldState<V>, _ orders: Orders<V>, rain: V, leafArea: V, outflow: V, _ field: Field<V>
  ) -> Outcome<V> {
    let poison = field.parameters.pesticidePoisoning
    let found = FungicideEffect.threshold(
      state.fungicide, severity: state.diseases.sheathBlight.severity, threshold: field.blightThreshold,
      interval: field.fungicideInterval)
    let applied = V.max(orders.fungicideOrdered, orders.fungicideWatched * found)
    let leaf = FungicideEffect.day(state.fungicide, event: applied, rain: rain, field.fungicide)
    let inWater = PesticidePoisoning.inWater(
      held: state.fungicideInWater, dose: applied * field.fungicideDose, leafArea: leafArea, poison)
    return Outcome(
      applied: applied, next: leaf.next, spread: leaf.spread, inWater: inWater,
      left: PesticidePoisoning.left(inWater, outflow: outflow, poison))
  }

  /// Hazard of the animals by insecticide and fungicide in their water — d⁻¹.
  @inline(__always) static func poisoning<V: Lane>(_ flux: Fluxes<V>, insecticide: V, fungicide: V, _ field: Field<V>) -> V {
    let p = field.parameters.pesticidePoisoning
    let first = PesticidePoisoning.hazard(concentration: flux.insecticide, lethal: insecticide, p)
    return field.hasFungicide ? first + PesticidePoisoning.hazard(concentration: flux.fungicide, lethal: fungicide, p) : first
  }
}
