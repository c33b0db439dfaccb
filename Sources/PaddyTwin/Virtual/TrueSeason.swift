public import Numbers
public import Paddy
public import PaddyScenarios

/// One day of a hidden field as sensors meet it: what was at its end, and how far it swung.
public struct TrueDay: Sendable {
  public var weather: DailyWeather
  /// Hours of daylight.
  public var dayLength = 12.0
  /// m above the flat at midnight at the end of the day; below 0 under the soil.
  public var level = 0.0
  /// Height of the outlet's sill and of the bund, m above the flat.
  public var sill = 0.0, bund = 0.0
  /// m d⁻¹ over the gross field.
  public var rain = 0.0, irrigation = 0.0, drainage = 0.0, spill = 0.0
  /// What the calendar ordered; passes of insecticide and fungicide made, by it or by what was counted.
  public var orders = Orders<Double>()
  public var sprays = 0.0, fungicideSprays = 0.0
  /// °C.
  public var waterLowest = 0.0, waterHighest = 0.0
  /// g m⁻³; not numbers where the flat is dry.
  public var oxygenLowest = Double.nan, oxygenHighest = Double.nan
  /// g N m⁻³ at midnight; not a number where the flat is dry.
  public var ammonium = Double.nan
  /// Highest of the day.
  public var acidityHighest = Double.nan
  /// m³ m⁻³ at midnight.
  public var soilMoisture = 0.0
  /// m² m⁻², at midnight.
  public var leafArea = 0.0
  /// Nymphs and adults per hill, and long-winged adults, m⁻², at midnight.
  public var hoppersPerHill = 0.0, macropters = 0.0
}

/// A season of a hidden field, run to its harvest: what virtual sensors look at.
public struct TrueSeason: Sendable {
  public let calendar: SeasonCalendar
  public let days: [TrueDay]
  public let outcome: Outcome

  public init(_ hidden: HiddenField, scenario: Scenario) throws {
    var field = hidden
    calendar = hidden.layout.calendar
    var days: [TrueDay] = []
    for day in hidden.layout.drivers.indices {
      try field.advance()
      var today = TrueDay(weather: hidden.weather(day))
      let sky = FieldYear.sky(hidden.weather(day), latitude: scenario.site.latitude)
      let orders = hidden.layout.drivers[day].orders
      today.dayLength = sky.dayLength
      today.orders = orders
      today.sprays = field.read { _, _, moved in moved.sprays }
      today.fungicideSprays = field.read { _, _, moved in moved.fungicideSprays }
      today.sill = orders.outletSill
      today.bund = scenario.plot.bund
      today.level = field.value(.level)
      today.rain = field.read { _, _, moved in moved.water.rain }
      today.irrigation = field.read { _, _, moved in moved.water.irrigation }
      today.drainage = field.read { _, _, moved in moved.water.drainage }
      today.spill = field.read { _, _, moved in moved.water.spill }
      let depth = Swift.max(0, today.level)
      let area = field.value(.leafAreaIndex)
      let afield = day >= calendar.transplanting
      let water = FloodwaterTemperature.onFlat(sky, leafArea: afield ? area : 0, depth: depth)
      today.waterLowest = water.lowest
      today.waterHighest = water.highest
      today.oxygenLowest = field.value(.oxygenLowest)
      today.oxygenHighest = field.value(.oxygenHighest)
      today.ammonium = field.value(.ammonium)
      today.acidityHighest = field.read { _, _, moved in moved.nitrogen.highestAcidity }
      today.soilMoisture = field.value(.soilMoisture)
      today.leafArea = afield ? area : 0
      today.hoppersPerHill = afield ? field.value(.planthoppers) : 0
      today.macropters = field.read { _, state, _ in
        var sum: Lanes = 0
        for age in 0..<10 { sum += state.planthoppers.macropters[age] + state.whiteBacked.macropters[age] }
        return sum
      }
      days.append(today)
    }
    self.days = days
    outcome = field.outcome()
  }
}
