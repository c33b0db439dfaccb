internal import Paddy
public import PaddyScenarios
internal import PaddyStudies
public import PaddyTelemetry

/// Sensors on simulated plots: a farm of hidden fields under one sky, and what its sensors send, faults and all.
///
/// A probe that stands in the air reads what air makes it read: oxygen of the air, no conductivity, pH 7, no ammonium.
public struct VirtualFarm: Sendable {
  public struct Settings: Sendable {
    public var farm = "paddy"
    public var plots = 1
    public var variables = MeasuredVariable.allCases
    public var grade = SensorKind.Grade.good
    public var faults = FaultRates.none
    public var seed: UInt64 = 1
    /// The calendar year of sowing.
    public var year = 2021
    /// Of the field's clock — seconds east of Greenwich.
    public var zone = 0
    /// Sensors are set up so many days before transplanting, and taken down at harvest.
    public var lead = 3
    /// Numbers of the catalogue instead of drawn ones.
    public var isOrdinary = false
    public init() {}
  }

  /// One plot of it.
  public struct Plot: Sendable {
    public let name: String
    public let season: TrueSeason
    public let signal: TrueSignal
  }

  public let settings: Settings
  public let plots: [Plot]
  /// When the sensors begin and end — seconds since 1970.
  public let start: Double, end: Double
  /// The midnight before sowing — seconds since 1970.
  public let origin: Double
  let sowing: CalendarDate
  let plan: FarmPlan

  /// Runs the hidden fields.
  public init(scenario: Scenario, system: FarmSystem, settings: Settings) throws {
    self.settings = settings
    plan = system.plan
    let sky = try VirtualFarm.sky(scenario, settings)
    var plots: [Plot] = []
    for plot in 0..<settings.plots {
      let hidden = try HiddenField(
        scenario: scenario, system: system, seed: settings.seed &* 1000 &+ UInt64(plot), weather: (sky, settings.year),
        isOrdinary: settings.isOrdinary)
      let season = try TrueSeason(hidden, scenario: scenario)
      plots.append(Plot(name: "plot-\(plot + 1)", season: season, signal: TrueSignal(season)))
    }
    self.plots = plots
    let calendar = plots[0].season.calendar
    sowing = calendar.sowing
    origin = 86_400 * Double(sowing.number - LiveFarm.epoch.number) - Double(settings.zone)
    start = origin + 86_400 * Double(max(0, calendar.transplanting - settings.lead))
    end = origin + 86_400 * Double(calendar.harvest)
  }

  private static func sky(_ scenario: Scenario, _ settings: Settings) throws -> [DailyWeather] {
    var own = scenario
    if case .climate(let name, _, _) = scenario.weather { own.weather = .climate(name, years: 1, seed: 800_000 + settings.seed) }
    guard let members = StudyWeather.of(own, file: "").weather?.members, !members.isEmpty else { throw TwinProblem.noWholeYear }
    let member = members[Int(settings.seed % UInt64(members.count))]
    let first = CalendarDate(year: settings.year, dayOfYear: member.days.first!.date.dayOfYear)
    return member.days.enumerated().map { place, day in
      var day = day
      day.date = first.adding(days: place)
      return day
    }
  }

  /// Lets the sensors send, day by day, in the order of receipt.
  /// - Parameter send: the readings of about a day.
  /// - Returns: what was wrong with which sensor when.
  @discardableResult
  public func observe(_ send: ([Reading]) throws -> Void) rethrows -> [Fault] {
    var sensors: [(plot: Int, sensor: VirtualSensor)] = []
    for (index, plot) in plots.enumerated() {
      for variable in settings.variables {
        let device = Device(farm: settings.farm, plot: plot.name, sensor: variable.name)
        let faults = FaultPlan.draw(
          for: device, variable, settings.grade, rates: settings.faults, from: start + 3 * 86_400, to: end,
          typical: VirtualFarm.typical(variable), seed: settings.seed, member: index)
        sensors.append(
          (
            index,
            VirtualSensor(device, variable, settings.grade, faults: faults, start: start, seed: settings.seed, member: index)
          ))
      }
    }
    var pending: [Reading] = []
    var time = start
    while time < end {
      let dayEnd = min(end, time + 86_400)
      while time < dayEnd {
        time += VirtualFarm.step
        for (plot, sensor) in sensors {
          sensor.observe(truth(sensor.kind.variable, plot: plot, at: time), at: time, into: &pending)
        }
      }
      if dayEnd >= end { for (_, sensor) in sensors { sensor.finish(into: &pending) } }
      pending = VirtualSensor.inOrderOfReceipt(pending)
      let arrived = dayEnd >= end ? pending.count : pending.firstIndex { $0.received > dayEnd } ?? pending.count
      try send(Array(pending[..<arrived]))
      pending.removeFirst(arrived)
    }
    return sensors.flatMap(\.sensor.faults)
  }

  /// Seconds between two looks of the sensors.
  static let step = 300.0

  /// The true value of a variable of a plot — seconds since 1970.
  public func truth(_ variable: MeasuredVariable, plot: Int, at time: Double) -> Double {
    let value = plots[plot].signal.value(variable, hours: (time - origin) / 3600, since: VirtualFarm.step / 3600)
    if value.isFinite { return value }
    return switch variable {
    case .dissolvedOxygen: 8.2
    case .pH: 7
    default: 0
    }
  }

  private static func typical(_ variable: MeasuredVariable) -> Double {
    switch variable {
    case .floodwaterDepth: 0.08
    case .waterTemperature, .airTemperature: 26
    case .dissolvedOxygen: 6
    case .pH: 7.5
    case .electricalConductivity: 0.03
    case .ammonium: 2
    case .soilMoisture: 0.5
    case .relativeHumidity: 80
    case .photosyntheticRadiation: 150
    case .rain: 1
    case .windSpeed: 2
    case .lightTrap: 20
    case .planthoppers: 5
    case .leafAreaIndex: 4
    }
  }

  /// What was true at the end of every day, a row a plot and day.
  public var trueDays: String {
    var text =
      "plot,date,level_m,oxygen_lowest_g_m3,oxygen_highest_g_m3,ammonium_g_m3,leaf_area_index_m2_m2,planthoppers_per_hill,rain_mm,spill_mm\n"
    for plot in plots {
      for (day, today) in plot.season.days.enumerated() {
        let cells = [
          today.level, today.oxygenLowest, today.oxygenHighest, today.ammonium, today.leafArea, today.hoppersPerHill,
          today.weather.rain, today.spill * 1000,
        ].map { $0.isFinite ? "\($0)" : "" }
        text += ([plot.name, "\(sowing.adding(days: day))"] + cells).joined(separator: ",") + "\n"
      }
    }
    return text
  }
}
