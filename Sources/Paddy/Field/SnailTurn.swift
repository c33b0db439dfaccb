internal import Numbers

/// The snails of one field through one day: found by the animals with their other food, then cutting rice and growing.
enum SnailTurn {
  /// What is left of them after a batch of animals has eaten.
  /// - Parameters:
  ///   - eaten: of the flesh within its reach — g DM m⁻² d⁻¹.
  ///   - within: that flesh — g DM m⁻².
  @inline(__always) static func left<V: Lane>(
    _ state: AppleSnailState<V>, eaten: V, within: V, _ reach: AppleSnails.Reach<V>
  ) -> AppleSnailState<V> {
    let share = V.min(1, V.ratio(eaten, within))
    var next = state
    next.juveniles -= share * reach.juveniles * state.juveniles
    next.adults -= share * reach.adults * state.adults
    return next
  }

  /// - Parameters:
  ///   - left: by the animals.
  ///   - temperature: of the water, °C.
  ///   - depth: of the water on the flat, m.
  ///   - inField: whether the rice has come to the field: before that nothing is followed but its age.
  ///   - isPlanted: whether it stands there since yesterday.
  @inline(never) static func day<V: Lane>(
    _ state: AppleSnailState<V>, left: AppleSnailState<V>, temperature: V, depth: V, inField: Bool, isPlanted: Bool,
    _ field: Field<V>
  ) -> (next: AppleSnailState<V>, flows: AppleSnailFlows<V>) {
    var day = AppleSnails.Day<V>()
    day.temperature = temperature
    day.depth = depth
    day.hills = field.rice.hills * field.plantedShare
    day.isPlanted = isPlanted ? 1 : 0
    day.juvenilesEaten = state.juveniles - left.juveniles
    day.adultsEaten = state.adults - left.adults
    day.nitrogenShare = field.parameters.aquaticFood.nitrogenShare
    var lived = inField ? AppleSnails.day(state, day, field.parameters.appleSnails) : (next: state, flows: AppleSnailFlows())
    lived.next.riceAge = state.riceAge + 1
    return lived
  }
}
