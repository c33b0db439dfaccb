public import Foundation
internal import PaddyTelemetry

extension LiveEvent {
  private struct Line<Body: Encodable>: Encodable {
    var event: String
    var body: Body
  }

  private struct Flagged: Encodable {
    var device: String
    var observed: Double, received: Double
    var value: Double
    var unit: String
    var flag: Int
    var reasons: [String]
    var corrected: Double?
  }

  /// As a line of the event log: keys in order, the same event the same bytes.
  public var json: Data {
    switch self {
    case .flagged(let checked):
      let reading = checked.reading
      return LiveEvent.line(
        "flagged",
        Flagged(
          device: "\(reading.device)", observed: reading.observed, received: reading.received, value: reading.value,
          unit: reading.variable.unit, flag: checked.flag.rawValue, reasons: checked.reasons.map { "\($0.test.rawValue): \($0)" },
          corrected: checked.corrected))
    case .alarm(let alarm): return LiveEvent.line("alarm", alarm)
    case .abnormality(let abnormality): return LiveEvent.line("abnormality", abnormality)
    case .day(let day): return LiveEvent.line("day", day)
    case .forecast(let harvest): return LiveEvent.line("forecast", harvest)
    case .note(let text): return LiveEvent.line("note", text)
    }
  }

  private static func line(_ event: String, _ body: some Encodable) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let text = try? encoder.encode(Line(event: event, body: body))
    return (text ?? Data("{\"event\":\"\(event)\"}".utf8)) + Data("\n".utf8)
  }

  /// A line for people; nil for what is only for the log.
  /// - Parameter zone: seconds east of Greenwich.
  public func text(zone: Int) -> String? {
    switch self {
    case .flagged, .abnormality, .day: return nil
    case .alarm(let alarm): return alarm.line(zone: zone)
    case .forecast(let harvest): return harvest.text
    case .note(let text): return text
    }
  }
}

extension LiveHarvest {
  /// `2021-08-01 plot-1: harvest about 2021-10-20, yield 8.4 (7.1 to 9.6) t/ha, …`.
  public var text: String {
    func shown(_ key: String, _ digits: Int, _ factor: Double = 1) -> String? {
      bands[key].map { band in
        let numbers = [band.mean, band.low, band.high].map { String(format: "%.\(digits)f", factor * $0) }
        return "\(numbers[0]) (\(numbers[1]) to \(numbers[2]))"
      }
    }
    var parts = ["harvest about \(harvest)"]
    if let yield = shown("yield_14_t_ha", 1) { parts.append("rice at 14 % \(yield) t/ha") }
    if let animals = shown("animal_yield_t_ha", 2), (bands["animal_yield_t_ha"]?.high ?? 0) > 0 {
      parts.append("animals \(animals) t/ha")
    }
    if let profit = shown("net_profit_yuan_ha", 0, 1.0 / 15) { parts.append("net profit \(profit) yuan/mu") }
    return "\(made) \(plot): \(parts.joined(separator: ", ")), nine of ten within the brackets"
  }
}
