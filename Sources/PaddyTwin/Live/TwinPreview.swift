internal import Numbers
internal import Paddy
internal import PaddyScenarios

/// A twin's next day as its members expect it, in weather like that of the season: for alarms before harm and for checking readings.
public struct TwinPreview: Sendable, Equatable, Codable {
  /// Of every member, at the end of the day run last and of the day to come — m above the flat.
  public var level: [Double], levelNext: [Double]
  /// Lowest and highest of the day to come on the flat; not numbers where it is dry — g m⁻³.
  public var oxygenLowest: [Double], oxygenHighest: [Double]
  /// Highest un-ionised ammonia of the day to come — g N m⁻³.
  public var ammonia: [Double]
  /// Highest of the floodwater — °C.
  public var waterHighest: [Double]
  /// Live animals — ind m⁻².
  public var animals: [Double]
  /// Share of the members that ask for irrigation, and the level they ask for — m.
  public var irrigationDue: Double, refillTo: Double
  /// Nitrogen due within three days — g N m⁻², and days until then; nil where none is.
  public var fertiliserDue: Double?, fertiliserDays: Int?
  /// Days until a spray of the calendar; nil where none is due within three days.
  public var sprayDays: Int?, fungicideDays: Int?
  /// What readings of that day are held against, by the variable's name.
  package var expected: [String: DayExpectation]
}

extension FieldTwin {
  /// Runs a copy one day on, in borrowed weather as far as none is forecast; nil after the harvest.
  /// - Parameters:
  ///   - sky: what is forecast of that day.
  ///   - errors: of the forecast.
  ///   - work: what a diary says will stand on that day.
  package func preview(sky: ObservedWeather = ObservedWeather(), errors: WeatherErrors = .dayAhead, work: DayWork? = nil) throws
    -> TwinPreview?
  {
    guard !isOver else { return nil }
    var next = self
    let level = ObservedQuantity.level.predicted(ensemble)
    try next.advance(sky, work: work, errors: errors)
    guard next.ensemble.day > ensemble.day else { return nil }
    let layout = try layOut(known, from: { skies.normal($0) }, member: 0)
    let today = ensemble.day
    let orders = layout.drivers.map(\.orders)
    func ahead(_ asked: (Orders<Double>) -> Double) -> (days: Int, amount: Double)? {
      for days in 0..<3 where orders.indices.contains(today + days) {
        let amount = asked(orders[today + days])
        if amount > 0 { return (days, amount) }
      }
      return nil
    }
    let fertiliser = ahead { day in
      let urea = day.broadcastUrea + day.incorporatedUrea + day.placedUrea
      let ammonium = day.broadcastAmmonium + day.incorporatedAmmonium + day.placedAmmonium
      return urea + ammonium + day.broadcastNitrate + day.incorporatedNitrate + day.placedNitrate + day.organicFertiliser
    }
    let refill = orders.indices.contains(today) ? orders[today].refillBelow : -1000
    let isAllowed = orders.indices.contains(today) && orders[today].irrigationAllowed > 0
    let water = next.water(day: today, sky, errors)
    return TwinPreview(
      level: level, levelNext: ObservedQuantity.level.predicted(next.ensemble),
      oxygenLowest: ObservedQuantity.oxygenLowest.predicted(next.ensemble),
      oxygenHighest: ObservedQuantity.oxygenHighest.predicted(next.ensemble),
      ammonia: next.ensemble.read { _, state, _ in Lanes.max(state.ammonia.flat, state.ammonia.trench) },
      waterHighest: water.map(\.highest),
      animals: next.ensemble.read { _, state, _ in state.firstAnimals.number + state.secondAnimals.number },
      irrigationDue: isAllowed ? Double(level.count { $0 < refill }) / Double(level.count) : 0,
      refillTo: orders.indices.contains(today) ? orders[today].refillTo : 0,
      fertiliserDue: fertiliser?.amount, fertiliserDays: fertiliser?.days, sprayDays: ahead(\.sprayOrdered)?.days,
      fungicideDays: ahead(\.fungicideOrdered)?.days,
      expected: DayExpectation.all(self, next, water: water))
  }

  /// Temperature of the floodwater on a day in the members' own weather — °C.
  private func water(day: Int, _ known: ObservedWeather, _ errors: WeatherErrors) -> [(lowest: Double, highest: Double)] {
    let latitude = scenario.site.latitude
    let areas = ensemble.read { _, state, _ in state.rice.leafArea }
    let levels = ObservedQuantity.level.predicted(ensemble)
    let isPlanted = day >= calendar.transplanting
    return (0..<ensemble.count).map { member in
      let sky = FieldYear.sky(weather(known, member: member, day: day, errors), latitude: latitude)
      let water = FloodwaterTemperature.onFlat(sky, leafArea: isPlanted ? areas[member] : 0, depth: max(0, levels[member]))
      return (water.lowest, water.highest)
    }
  }
}
