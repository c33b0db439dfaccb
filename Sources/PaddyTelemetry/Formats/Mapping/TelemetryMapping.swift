internal import Numbers

/// How messages of a foreign make become readings, written down in a file and not in code.
///
/// A mapping fits a message whose topic one of `topics` fits (a message without topic, from a file, passes), and whose payload
/// has something at every path of `when`. Names come from the topic and from `names`; `farm` and `plot` may be made of them, or
/// come from the table of `devices`. Each item of a payload that is a list is read by itself.
///
/// ```yaml
/// mapping: 1                                # the format's version
/// name: pond-loggers
/// like: the-things-stack                    # or another mapping before it in the file: its keys hold unless they are given here
/// topics: ["loggers/{device}/data"]         # which messages it is for, and names out of their topics
/// when: [payload.level]                     # what such a message has
/// names: {device: id}                       # names out of the payload, by path
/// farm: linan
/// plot: "{device}"
/// device: "{device}"                        # what the table of devices goes by; this where it is not given
/// devices:
///   eui-0011: {plot: plot-3, place: inlet}  # also farm, and sensor and unit where the payload does not tell them
/// time: {path: at, form: unix-ms, otherwise: received}       # or iso8601, unix-s; without `time` the received time does
/// values:
///   - {path: payload.level, variable: floodwater-depth, unit: cm}
///   - {path: payload.o2, sensor: dissolved-oxygen-2, unit: mg/L}
///   - {path: result, variable-path: stream.name, unit-path: stream.unit}
///   - {path: "payload.*"}                   # members named as variables, in Paddy's units; others are passed over
/// ```
public struct TelemetryMapping: Sendable, Equatable {
  /// What a table of devices says of one.
  struct Place: Sendable, Equatable {
    var farm: String?
    var plot: String?
    /// In place of the sensor that the payload tells.
    var sensor: String?
    var unit: String?
    /// Put behind the names of its sensors as `@place`.
    var place: String?
  }
  enum TimeForm: String, Sendable, CaseIterable {
    case iso8601
    case unixSeconds = "unix-s"
    case unixMilliseconds = "unix-ms"
  }
  struct Time: Sendable, Equatable {
    var path: JSONPath
    var form: TimeForm
    /// Whether the received time does where the path has nothing.
    var mayBeReceived: Bool
  }
  struct Value: Sendable, Equatable {
    var path: JSONPath
    /// As `dissolved-oxygen-2`; nil where the payload tells it.
    var sensor: String?
    var sensorPath: JSONPath?
    /// Nil where the payload tells it; then, without a path, the variable's own.
    var unit: String?
    var unitPath: JSONPath?
  }

  public internal(set) var name: String
  public internal(set) var topics: [TopicPattern] = []
  var when: [JSONPath] = []
  var names: [String: JSONPath] = [:]
  var farm: TextTemplate?
  var plot: TextTemplate?
  var device = TextTemplate("{device}")
  var devices: [String: Place] = [:]
  var time: Time?
  var values: [Value] = []

  init(name: String) { self.name = name }
}

extension TelemetryMapping {
  /// Whose readings they are where neither mapping nor message says.
  struct Surroundings {
    var topic: String?
    var received: Double?
    var farm: String?
    var plot: String?
  }

  /// What a topic's names stand for; nil where the mapping is not for it.
  private func captures(_ topic: String?) -> [String: String]? {
    guard let topic, !topics.isEmpty else { return topics.isEmpty || !when.isEmpty ? [:] : nil }
    for pattern in topics { if let found = pattern.match(topic) { return found } }
    return nil
  }

  /// The readings and rejects of a payload; nil where the mapping does not fit it.
  func outcomes(_ payload: JSONValue, _ around: Surroundings) -> [RecordOutcome]? {
    guard let captures = captures(around.topic) else { return nil }
    let items = SenML.items(of: payload)
    guard let first = items.first, when.allSatisfy({ $0.value(in: first) != nil }) else { return nil }
    return items.flatMap { outcomes(of: $0, captures, around) }
  }

  private func outcomes(of item: JSONValue, _ captures: [String: String], _ around: Surroundings) -> [RecordOutcome] {
    var words = captures
    for (name, path) in names { if let word = path.word(in: item) { words[name] = word } }
    let place = device?.filled(words).flatMap { devices[$0] }
    let observed = Result { () throws(RecordFault) in try moment(item, around.received) }
    var outcomes: [RecordOutcome] = []
    for value in values {
      for (key, found) in found(value, item) {
        outcomes.append(
          Result { () throws(RecordFault) in
            let sensor = try sensor(value, key, item, place)
            let farm = place?.farm ?? farm?.filled(words) ?? around.farm
            let plot = place?.plot ?? plot?.filled(words) ?? around.plot
            guard let farm, let plot else {
              throw RecordFault(.name, "the mapping '\(name)' tells no \(farm == nil ? "farm" : "plot") for it")
            }
            let named = try SensorName(farm: farm, plot: plot, sensor: sensor)
            let unit = place?.unit ?? value.unit ?? value.unitPath.map { $0.word(in: item) ?? "" } ?? named.variable.unit
            let number = try TelemetryMapping.number(found, value.path.text)
            let moment = try observed.get()
            return Reading(
              farm: named.farm, plot: named.plot, sensor: named.sensor, variable: named.variable,
              value: try TelemetryUnits.convert(number, unit, for: named.variable), observed: moment,
              received: around.received ?? moment)
          })
      }
    }
    if outcomes.isEmpty {
      let paths = values.map(\.path.text).joined(separator: ", ")
      return [.failure(RecordFault(.unmapped, "the mapping '\(name)' fits, but nothing is at \(paths)"))]
    }
    return outcomes
  }

  /// What stands at a path; for a wide path the members whose keys begin with a variable's name.
  private func found(_ value: Value, _ item: JSONValue) -> [(key: String?, value: JSONValue)] {
    guard let found = value.path.value(in: item) else { return [] }
    guard value.path.isWide else { return [(nil, found)] }
    guard case .map(let members) = found else { return [] }
    return members.filter { (try? SensorName.sensor(TelemetryMapping.plain($0.key))) != nil }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  private func sensor(_ value: Value, _ key: String?, _ item: JSONValue, _ place: Place?) throws(RecordFault) -> String {
    var sensor = place?.sensor ?? value.sensor ?? key.map(TelemetryMapping.plain)
    if sensor == nil, let path = value.sensorPath { sensor = path.word(in: item).map(TelemetryMapping.plain) }
    guard let sensor else {
      throw RecordFault(.name, "the mapping '\(name)' finds no variable at \(value.sensorPath?.text ?? value.path.text)")
    }
    if let where_ = place?.place, !sensor.contains("@") { return "\(sensor)@\(where_)" }
    return sensor
  }

  /// Keys of other systems have `_` where Paddy's names have `-`.
  private static func plain(_ key: String) -> String { key.lowercased().replacing("_", with: "-") }

  private static func number(_ value: JSONValue, _ path: String) throws(RecordFault) -> Double {
    switch value {
    case .number(let number): return number
    case .text(let text):
      if let number = decimalNumber(text) { return number }
    default: break
    }
    throw RecordFault(.value, "at \(path) is \(value.kind), a number is allowed")
  }

  private func moment(_ item: JSONValue, _ received: Double?) throws(RecordFault) -> Double {
    if let time, let found = time.path.value(in: item) {
      guard let moment = time.form.seconds(found) else {
        throw RecordFault(.time, "at \(time.path.text) is \(found.kind), allowed is \(time.form.example)")
      }
      return moment
    }
    if let time, !time.mayBeReceived { throw RecordFault(.time, "nothing is at \(time.path.text), the time") }
    guard let received else { throw RecordFault(.time, "no time in it, and when it came in is not known") }
    return received
  }
}

extension TelemetryMapping.TimeForm {
  var example: String {
    switch self {
    case .iso8601: "a time with its zone such as 2021-07-22T08:00:00Z"
    case .unixSeconds: "seconds since 1970 such as 1626912000"
    case .unixMilliseconds: "milliseconds since 1970 such as 1626912000000"
    }
  }

  func seconds(_ value: JSONValue) -> Double? {
    switch (self, value) {
    case (.iso8601, .text(let text)):
      // An interval `begin/end` was observed when it ended.
      ISOMoment.seconds(text.split(separator: "/", omittingEmptySubsequences: false).last ?? "", isLenient: true)
    case (.unixSeconds, .number(let number)): number
    case (.unixMilliseconds, .number(let number)): number / 1000
    case (.unixSeconds, .text(let text)): decimalNumber(text)
    case (.unixMilliseconds, .text(let text)): decimalNumber(text).map { $0 / 1000 }
    default: nil
    }
  }
}
