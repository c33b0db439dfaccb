public import Numbers

/// When the crop will reach its stages: known as soon as the weather is, because development follows temperature and day length alone.
///
/// The season asks this first, so that a date such as "harvest − 5 d" is a day of the calendar before the season starts.
public struct StageDays: Sendable, Equatable {
  /// Days after emergence at whose start the stage has been reached; nil where the weather ends first.
  public var panicleInitiation: Int?, flowering: Int?, maturity: Int?
  /// Day on which cold has killed the crop, nil where it lives.
  public var killedByCold: Int?

  package init() {}

  /// Follows development alone, day by day as the season will: the stages it returns are those of the full run to the day.
  ///
  /// Development goes on in a crop that cold has killed, so that a date is known either way.
  /// - Parameters:
  ///   - model: the cultivar in its field.
  ///   - weather: from the day of emergence on.
  ///   - seedbedDays: days from emergence to transplanting; 0 where direct-seeded.
  public static func forecast(model: RiceModel<Double>, weather: [WeatherDay<Double>], seedbedDays: Int) -> StageDays {
    let p = model.parameters
    var days = StageDays()
    var stage = 0.0, heatUnits = 0.0, atTransplanting = 0.0, dayLength = 0.0, coldDays = 0.0
    for (day, today) in weather.enumerated() {
      if stage >= 0.65 && days.panicleInitiation == nil { days.panicleInitiation = day }
      if stage >= 1 && days.flowering == nil { days.flowering = day }
      if stage > 2 {
        days.maturity = day
        return days
      }
      let phase = RiceSeason<Double>.phase(day: day, seedbedDays: seedbedDays)
      let maximum = today.maximumTemperature + (phase.rawValue <= RicePhase.seedbed.rawValue ? model.seedbedWarming : 0)
      let mean = (maximum + today.minimumTemperature) * 0.5
      let halfRange = 0.5 * Double.abs(maximum - today.minimumTemperature)
      let heat = HeatUnits.day(
        mean: mean, halfRange: halfRange, base: p.developmentBase, optimum: p.developmentOptimum, maximum: p.developmentMaximum,
        model.clock)
      let free = Phenology.rate(stage: stage, heatUnits: heat, dayLength: dayLength, p)
      let recovered = Phenology.recovered(heatUnits: heatUnits, atTransplanting: atTransplanting, shock: p.developmentShock)
      if phase == .transplanting {
        atTransplanting = heatUnits
        coldDays = 0
      }
      coldDays = mean < p.lethalCold ? coldDays + 1 : 0
      if coldDays > p.lethalColdDays && days.killedByCold == nil { days.killedByCold = day + 1 }
      stage += phase == .field ? free * recovered : free
      heatUnits += heat
      dayLength = today.dayLength
    }
    return days
  }
}
