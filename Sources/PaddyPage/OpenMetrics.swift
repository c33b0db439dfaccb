internal import PaddyTelemetry

/// A snapshot as OpenMetrics 1.0 text, for Prometheus and what reads like it.
package enum OpenMetrics {
  package static func text(_ snapshot: LiveSnapshot?) -> String {
    var text = MetricText()
    if let snapshot {
      field(snapshot, &text)
      states(snapshot, &text)
      alarms(snapshot, &text)
      sensors(snapshot, &text)
      messages(snapshot.messages, snapshot.farm, &text)
      forecasts(snapshot, &text)
    }
    return text.finished()
  }

  private static func field(_ snapshot: LiveSnapshot, _ text: inout MetricText) {
    text.family("paddy_field_time_seconds", .gauge, unit: "seconds", "Moment the field is at, since 1970 UTC.")
    text.sample([("farm", snapshot.farm), ("feed", snapshot.feed.rawValue)], snapshot.time)
    text.family("paddy_development_stage", .gauge, "0 emergence, 1 flowering, 2 maturity.")
    for plot in snapshot.plots { text.sample([("farm", snapshot.farm), ("plot", plot.name)], plot.developmentStage) }
  }

  private static func states(_ snapshot: LiveSnapshot, _ text: inout MetricText) {
    let names = Set(snapshot.plots.flatMap { $0.variables.map { Family(name: $0.name, unit: $0.unit) } })
    for family in names.sorted(by: { ($0.name, $0.unit) < ($1.name, $1.unit) }) {
      let unit = MetricText.unit(family.unit)
      let name = "paddy_" + MetricText.name(family.name) + (unit.map { "_\($0)" } ?? "")
      text.family(
        name, .gauge, unit: unit, "\(ShownVariable.title(family.name)): the twin's mean, 5 % and 95 %, and the last reading.")
      for plot in snapshot.plots {
        guard let variable = plot.variable(family.name), variable.unit == family.unit else { continue }
        for (statistic, value) in [
          ("mean", variable.mean), ("q05", variable.low5), ("q95", variable.high95), ("measured", variable.measured),
        ] {
          text.sample([("farm", snapshot.farm), ("plot", plot.name), ("statistic", statistic)], value)
        }
      }
    }
  }

  private static func alarms(_ snapshot: LiveSnapshot, _ text: inout MetricText) {
    text.family("paddy_alarms", .gauge, "Alarms that stand, by severity.")
    for severity in AlarmSeverity.allCases {
      let count = snapshot.alarms.filter { $0.severity == severity }.count
      text.sample([("farm", snapshot.farm), ("severity", severity.name)], Double(count))
    }
    text.family("paddy_alarm_standing", .gauge, "1 for every alarm that stands.")
    var seen: Set<String> = []
    for alarm in snapshot.alarms where seen.insert("\(alarm.plot)\u{0}\(alarm.kind)\u{0}\(alarm.subject)").inserted {
      text.sample(
        [
          ("farm", snapshot.farm), ("plot", alarm.plot), ("kind", alarm.kind.rawValue), ("subject", alarm.subject),
          ("severity", alarm.severity.name),
        ], 1)
    }
  }

  private static func sensors(_ snapshot: LiveSnapshot, _ text: inout MetricText) {
    text.family("paddy_sensors", .gauge, "Sensors by their health.")
    for health in LiveSensor.Health.allCases {
      let count = snapshot.sensors.filter { $0.health == health }.count
      text.sample([("farm", snapshot.farm), ("health", health.rawValue)], Double(count))
    }
    text.family(
      "paddy_sensor_last_reading_seconds", .gauge, unit: "seconds", "When a sensor's last reading was taken, since 1970 UTC.")
    var seen: Set<Device> = []
    for sensor in snapshot.sensors where seen.insert(sensor.device).inserted {
      text.sample(
        [("farm", sensor.device.farm), ("plot", sensor.device.plot), ("sensor", sensor.device.sensor)], sensor.observedAt)
    }
  }

  private static func messages(_ counts: LiveCounts, _ farm: String, _ text: inout MetricText) {
    text.family("paddy_messages", .counter, "What became of every message.")
    for (outcome, count) in [
      ("accepted", counts.accepted), ("quarantined", counts.quarantined), ("duplicate", counts.duplicates), ("late", counts.late),
    ] {
      text.sample([("farm", farm), ("outcome", outcome)], Double(count))
    }
    text.family("paddy_flagged_readings", .counter, "Accepted readings by their quality flag.")
    for (flag, count) in counts.flagged.sorted(by: { $0.key < $1.key }) {
      text.sample([("farm", farm), ("flag", flag)], Double(count))
    }
  }

  private static func forecasts(_ snapshot: LiveSnapshot, _ text: inout MetricText) {
    let latest =
      (snapshot.forecast?.days.last.map { [("", $0)] } ?? [])
      + snapshot.plots.compactMap { plot in plot.forecast?.days.last.map { (plot.name, $0) } }
    func family(_ name: String, _ unit: String, _ help: String, _ band: (LiveForecast.Day) -> LiveForecast.Band?) {
      text.family("\(name)_\(unit)", .gauge, unit: unit, help)
      for (plot, day) in latest {
        guard let band = band(day) else { continue }
        // What stands for the whole farm names no plot.
        let labels = [("farm", snapshot.farm)] + (plot.isEmpty ? [] : [("plot", plot)])
        for (statistic, value) in [("mean", band.mean), ("low90", band.low90), ("high90", band.high90)] {
          text.sample(labels + [("statistic", statistic)], value)
        }
      }
    }
    family("paddy_forecast_yield", "tonnes_per_hectare", "Rice expected at 14 % moisture.") { $0.yield }
    family("paddy_forecast_animals", "tonnes_per_hectare", "Animals expected to be caught.") { $0.animals }
    family("paddy_forecast_net_profit", "yuan_per_hectare", "Net profit expected.") { $0.netProfit }
  }

  private struct Family: Hashable { var name: String, unit: String }
}

/// The lines of an OpenMetrics text, family after family.
struct MetricText {
  enum Kind: String { case gauge, counter }

  private var lines: [String] = []
  private var name = ""
  private var kind = Kind.gauge
  private var pending: [String] = []

  /// A family without a sample is left out.
  mutating func family(_ name: String, _ kind: Kind, unit: String? = nil, _ help: String) {
    self.name = name
    self.kind = kind
    pending =
      ["# TYPE \(name) \(kind.rawValue)"] + (unit.map { ["# UNIT \(name) \($0)"] } ?? []) + [
        "# HELP \(name) \(MetricText.escaped(help))"
      ]
  }

  /// What is absent or not finite is left out.
  mutating func sample(_ labels: [(String, String)], _ value: Double?) {
    guard let value, value.isFinite else { return }
    lines += pending
    pending = []
    let words = labels.map { "\($0.0)=\"\(MetricText.escaped($0.1))\"" }.joined(separator: ",")
    lines.append("\(name)\(kind == .counter ? "_total" : ""){\(words)} \(value)")
  }

  func finished() -> String { (lines + ["# EOF"]).joined(separator: "\n") + "\n" }

  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Letters, digits and underscores only.
  static func name(_ text: String) -> String {
    String(text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// Nil for what has no unit.
  static func unit(_ unit: String) -> String? {
    switch unit {
    case "m": "meters"
    case "°C": "celsius"
    case "g/m3": "grams_per_cubic_meter"
    case "S/m": "siemens_per_meter"
    case "m3/m3": "ratio"
    case "%": "percent"
    case "W/m2": "watts_per_square_meter"
    case "mm": "millimeters"
    case "m/s": "meters_per_second"
    case "1/hill": "per_hill"
    case "1", "pH", "m2/m2", "": nil
    default: name(unit)
    }
  }
}
