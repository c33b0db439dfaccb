import Numbers
import Paddy
import PaddyTelemetry

extension CatalogueRecord {
  /// An alarm of a watched field with every number of its rule.
  init(alarm kind: AlarmKind) {
    let rule = AlarmRules.standard[kind]
    let entries = Catalogue.entries(of: rule).map { entry in
      var own = entry
      if own.path.hasPrefix("direction.") { own.path = "threshold." + own.path.dropFirst("direction.".count) }
      if own.path.hasPrefix("threshold.outside.") { own.path = "threshold." + own.path.dropFirst("threshold.outside.".count) }
      return own
    }
    self.init(
      kind: .alarms, name: kind.rawValue, title: "\(kind.title), \(CatalogueRecord.words(rule)); \(rule.severity.name)",
      remark: kind.remark, entries: entries)
  }

  private static func words(_ rule: AlarmRule) -> String {
    func shown(_ number: Cited) -> String { ShownQuantity(number.value, rule.unit).text }
    return switch rule.direction {
    case .above(let limit): "above \(shown(limit))"
    case .below(let limit): "below \(shown(limit))"
    case .outside(let low, let high): "outside \(shown(low)) to \(shown(high))"
    }
  }

  /// What a sensor can measure, with what is known of the sensor and what is checked of its readings.
  init(sensor variable: MeasuredVariable) {
    let checks = Catalogue.entries(of: QualityLimits.of(variable)).map { CitedEntry(path: "checks." + $0.path, value: $0.value) }
    let units = TelemetryUnits.allowed(for: variable).map { $0.isEmpty ? "none" : $0 }
    self.init(
      kind: .sensors, name: variable.name,
      title: variable.meaning + (Wording.unit(variable.unit) == "–" ? "" : ", \(variable.unit)"),
      remark: "a message may state it in these units alone: \(units.joined(separator: ", "))",
      entries: Catalogue.entries(of: SensorKind.of(variable)) + checks)
  }
}

extension AlarmKind {
  /// Whose number stands in place of the rule's on a watched field.
  fileprivate var remark: String {
    let place =
      switch self {
      case .waterOutsideBand: "the animals' least depth and the bund of the scenario stand in place of the threshold; "
      case .overtoppingExpected: "the bund of the scenario stands in place of the threshold; "
      case .planthoppers: "the threshold of the scenario's own spray rule stands in its place where it has one; "
      case .irrigationDue: "the water rule of the scenario stands in place of the threshold; "
      case .fertiliserDue, .sprayDue, .fungicideDue: "told when the plan has the work within three days; "
      case .sensorSilent: "told after the longest silence of a healthy sensor of its kind (paddy explain NAME, staleness); "
      case .sensorFaulty: "told while an abnormality of the sensor lasts; "
      case .drainBeforeStorm: "told where opening the gate before the forecast rain keeps water off the bund; "
      case .lowOxygen, .heat, .unionisedAmmonia: "told only while animals are in the field; "
      }
    return place + "what to do: "
      + AlarmRules.standard[self].action.replacing("{plot}", with: "the plot").replacing("{subject}", with: "it")
      .replacing("{value}", with: "the value").replacing("{threshold}", with: "the threshold").replacing(
        "{expected}", with: "its time")
  }
}

extension MeasuredVariable {
  /// In words.
  var meaning: String {
    switch self {
    case .floodwaterDepth: "water on the flat above its soil, below 0 in a perforated tube"
    case .waterTemperature: "temperature of the floodwater"
    case .dissolvedOxygen: "oxygen in the floodwater"
    case .pH: "pH of the floodwater"
    case .electricalConductivity: "conductivity of the floodwater at 25 °C"
    case .ammonium: "nitrogen in ammonium and ammonia of the floodwater"
    case .soilMoisture: "water content of the root zone by volume"
    case .airTemperature: "temperature of the air"
    case .relativeHumidity: "relative humidity of the air"
    case .photosyntheticRadiation: "photosynthetically active radiation of sun and sky"
    case .rain: "rain fallen since the reading before"
    case .windSpeed: "wind at 2 m"
    case .lightTrap: "planthoppers caught in a light trap in a night"
    case .planthoppers: "nymphs and adults of planthoppers on a hill, mean of some hills"
    case .leafAreaIndex: "leaf area of the canopy from a camera or its NDVI"
    }
  }
}
