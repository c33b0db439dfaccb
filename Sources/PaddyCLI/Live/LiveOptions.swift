import ArgumentParser
import Foundation
import Numbers
import Paddy
import PaddyScenarios
import PaddyStudies
import PaddyTelemetry
import PaddyTwin

/// What a watched field needs to be told, the same for `observe`, `watch` and `replay`.
struct LiveOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The system the plots are farmed by; the scenario's base where not named.", valueName: "name"))
  var system: String?
  @Option(help: ArgumentHelp("The farm's name in the telemetry.", valueName: "name")) var farm = "paddy"
  @Option(help: ArgumentHelp("The field's clock against UTC; from the longitude where not given.", valueName: "+08:00"))
  var zone: String?
  @Option(help: ArgumentHelp("Seed of every random number instead of the scenario's.", valueName: "n")) var seed: UInt64?
  @Flag(help: "The sensors are cheap ones: wider limits, more noise.") var cheap = false

  func validate() throws {
    if let zone, LiveOptions.seconds(zone) == nil {
      throw ValidationError("--zone \(zone) is no clock: write it as +08:00, -05:00 or Z")
    }
  }

  /// Seconds east of Greenwich of `+08:00`.
  static func seconds(_ text: String) -> Int? {
    if text == "Z" || text == "UTC" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let hours = Int(parts[0]), (0...14).contains(hours) else { return nil }
    let minutes = parts.count == 2 ? Int(parts[1]) : 0
    guard let minutes, (0..<60).contains(minutes) else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  func clock(_ scenario: Scenario) -> Int {
    zone.flatMap(LiveOptions.seconds) ?? Int((scenario.site.longitude / 15).rounded()) * 3600
  }

  var grade: SensorKind.Grade { cheap ? .cheap : .good }

  /// The scenario with the system chosen.
  func study(_ path: String) throws -> (study: Study, system: FarmSystem) {
    try LiveOptions.study(path, system: system, seed: seed)
  }

  static func study(_ path: String, system: String?, seed: UInt64? = nil) throws -> (study: Study, system: FarmSystem) {
    let study = try Inputs.study(path, seed: seed)
    let wanted = system ?? study.scenario.base
    guard let chosen = study.scenario.systems.first(where: { $0.name == wanted }) else {
      let names = study.scenario.systems.map(\.name).joined(separator: ", ")
      Console.message("error: \(path) has no system '\(wanted)'; it has \(names)")
      throw Exit.usage
    }
    return (study, chosen)
  }
}

/// What a twin and its alarms need beside, the same for `watch` and `replay`.
struct TwinOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Members of every plot's twin.", valueName: "n")) var members = 64
  @Option(
    help: ArgumentHelp(
      "A forecast (CSV) of rain to hold the bunds against and, where it has them, of temperature, humidity, wind and radiation for the coming night.",
      valueName: "file"))
  var rain: String?
  @Option(help: ArgumentHelp("The farm's diary (CSV or lines of JSON): what was really done.", valueName: "file"))
  var diary: String?
  @Option(help: ArgumentHelp("Mapping files (YAML) for foreign payloads.", valueName: "file")) var mapping: [String] = []
  @Option(help: ArgumentHelp("Days between two forecasts of the harvest; 0 makes none.", valueName: "n")) var forecastDays = 7
  @Option(help: ArgumentHelp("Stop at the end of this day of the field's clock.", valueName: "date")) var until: String?
  @Flag(help: "At the end, print what is expected of the harvest.") var forecast = false

  func validate() throws {
    guard (8...4096).contains(members) else {
      throw ValidationError("--members \(members): allowed are 8 to 4096, 64 to 256 usual")
    }
    guard (0...365).contains(forecastDays) else { throw ValidationError("--forecast-days \(forecastDays): allowed are 0 to 365") }
    if let until, CalendarDate(iso: until) == nil { throw ValidationError("--until \(until) is no date: write it as 2021-08-01") }
  }

  /// The watched farm before its first message.
  func farm(_ options: LiveOptions, _ path: String) throws -> LiveFarm {
    let (study, system) = try options.study(path)
    var settings = LiveFarm.Settings()
    settings.twin.members = members
    settings.twin.seed = study.scenario.seed
    settings.grade = options.grade
    settings.zone = options.clock(study.scenario)
    settings.forecastDays = forecastDays
    return LiveFarm(
      farm: options.farm, scenario: study.scenario, system: system, weather: study.weather, settings: settings)
  }

  /// The forecast as it stands; nothing where it is wrong.
  func forecastInput() throws -> LiveInput? {
    guard let rain else { return nil }
    guard let bytes = FileManager.default.contents(atPath: rain) else {
      Console.message("error: the rain forecast \(rain) cannot be read")
      throw Exit.inputMissing
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let (forecast, diagnostics) = StormRainForecast.reading(text, file: rain)
    Console.report(diagnostics)
    guard forecast != nil else { throw Exit.badData }
    return LiveInput(.forecast, name: rain, text: text)
  }

  /// The diary as it stands, and what is wrong with it.
  func diaryInput(_ options: LiveOptions, _ path: String) throws -> (input: LiveInput, diary: FarmDiary)? {
    guard let diary else { return nil }
    guard let bytes = FileManager.default.contents(atPath: diary) else {
      Console.message("error: the diary \(diary) cannot be read")
      throw Exit.inputMissing
    }
    let (study, system) = try options.study(path)
    let text = String(decoding: bytes, as: UTF8.self)
    return (
      LiveInput(.diary, name: diary, text: text),
      FarmDiary(text, name: diary, scenario: study.scenario, system: system)
    )
  }

  func intake(_ options: LiveOptions) throws -> Intake {
    var mappings: [TelemetryMapping] = []
    for path in mapping {
      guard let bytes = FileManager.default.contents(atPath: path) else {
        Console.message("error: the mapping file \(path) cannot be read")
        throw Exit.inputMissing
      }
      let (read, diagnostics) = MappingReader().read(String(decoding: bytes, as: UTF8.self), file: path)
      Console.report(diagnostics)
      guard !read.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) else { throw Exit.badData }
      mappings += read
    }
    return Intake(mappings: mappings, farm: options.farm, plot: "plot-1")
  }

  /// Seconds since 1970 at which the day of `--until` is closed.
  func end(_ settings: LiveFarm.Settings) -> Double? {
    until.flatMap { CalendarDate(iso: $0) }.map { date in
      let days = date.number - LiveFarm.epochNumber
      return 86_400 * Double(days + 1) - Double(settings.zone) + settings.grace
    }
  }
}
