public import Numbers

extension Orders<Double> {
  /// Orders that are deeds with an amount: what has been done is not done again, and what was missed is made good.
  nonisolated(unsafe) package static let deeds: [WritableKeyPath<Orders<Double>, Double>] =
    [
      \.broadcastUrea, \.broadcastAmmonium, \.broadcastNitrate, \.incorporatedUrea, \.incorporatedAmmonium, \.incorporatedNitrate,
      \.placedUrea, \.placedAmmonium, \.placedNitrate, \.organicFertiliser, \.stableOrganic, \.broadcastPhosphorus,
      \.incorporatedPhosphorus, \.quickPhosphorus, \.stablePhosphorus, \.quickMatter, \.slowMatter, \.irrigationAmount,
      \.sprayOrdered, \.furtherSprays.second, \.furtherSprays.third, \.furtherSprays.fourth, \.herbicide, \.fungicideOrdered,
      \.first.stocked, \.first.harvested, \.second.stocked, \.second.harvested,
    ]

  /// What is due on a day when the calendar has changed since the days before were worked: the plan's sum to date less what was done.
  ///
  /// Dates that hang on a stage of the crop move as its weather comes in: a dressing that the new calendar puts on yesterday is given
  /// today, one given yesterday that it puts on tomorrow is not given twice.
  /// - Parameters:
  ///   - plan: orders of all days by the present calendar.
  ///   - day: a day of it.
  ///   - done: what was ordered on the days before.
  public static func due(_ plan: [Orders<Double>], on day: Int, done: some Sequence<Orders<Double>>) -> Orders<Double> {
    var today = plan[day]
    // Orders are nothing but numbers: whole sums are cheaper than deed by deed.
    var before = Orders<Double>(), planned = Orders<Double>()
    for var orders in done { Homogeneous.add(&orders, to: &before, Double.self) }
    for var orders in plan[...day] { Homogeneous.add(&orders, to: &planned, Double.self) }
    for deed in deeds {
      let left = planned[keyPath: deed] - before[keyPath: deed]
      today[keyPath: deed] = left > 1e-9 ? left : 0
    }
    for batch in [\Orders<Double>.first, \.second] where today[keyPath: batch].stocked > 0 && today[keyPath: batch].mass == 0 {
      today[keyPath: batch].mass = plan[...day].last { $0[keyPath: batch].mass > 0 }?[keyPath: batch].mass ?? 0
    }
    // A catch made good takes the sizes it was meant for.
    for batch in [\Orders<Double>.first, \.second]
    where today[keyPath: batch].harvested > 0 && plan[day][keyPath: batch].harvested == 0 {
      let meant = plan[...day].last { $0[keyPath: batch].harvested > 0 }
      today[keyPath: batch].harvestedFrom = meant?[keyPath: batch].harvestedFrom ?? 0
    }
    return today
  }

  /// What is due on a day and on all after it: what was missed is made good on the first, what was given before its day is not given again.
  /// - Parameters:
  ///   - plan: orders of all days by the present calendar.
  ///   - day: a day of it.
  ///   - done: what was ordered on the days before.
  public static func ahead(_ plan: [Orders<Double>], from day: Int, done: some Sequence<Orders<Double>>) -> [Orders<Double>] {
    var rest = Array(plan[day...])
    rest[0] = due(plan, on: day, done: done)
    var left = Orders<Double>()
    for var orders in done { Homogeneous.add(&orders, to: &left, Double.self) }
    var planned = Orders<Double>()
    for var orders in plan[...day] { Homogeneous.add(&orders, to: &planned, Double.self) }
    for deed in deeds {
      var early = left[keyPath: deed] - planned[keyPath: deed]
      for place in rest.indices.dropFirst() where early > 1e-9 && rest[place][keyPath: deed] > 0 {
        let given = Swift.min(early, rest[place][keyPath: deed])
        rest[place][keyPath: deed] -= given
        early -= given
      }
    }
    return rest
  }
}
