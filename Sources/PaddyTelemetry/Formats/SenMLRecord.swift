/// One record of a SenML pack (RFC 8428) with its base fields worked in: the whole name, the absolute time, the value with its base.
public struct SenMLRecord: Sendable, Equatable {
  public var name: String
  /// As written; nil where neither the record nor the pack has one.
  public var unit: String?
  public var value: Double
  /// Seconds since 1970 in UTC.
  public var time: Double

  public init(name: String, unit: String?, value: Double, time: Double) {
    self.name = name
    self.unit = unit
    self.value = value
    self.time = time
  }
}

/// Works the base fields of a pack into its records, one after another.
///
/// Read: bn, bt, bu, bv, bver, n, u, v, t. Checked for their kind and passed over: bs, s, ut. A record whose value is a text, a truth
/// or data (vs, vb, vd), or only a sum, measures no variable of Paddy and is rejected. A label that ends in `_` must be understood:
/// its record is rejected, and all after it too where the label is of a base field. Other unknown labels are passed over. A base
/// field of the wrong kind spoils every record after it.
struct SenMLResolver {
  /// When the pack came in, for times below 2²⁸ s; nil where nobody knows.
  var received: Double?
  /// The name of a record that has none, from the topic.
  var unnamed: String?

  private var baseName = ""
  private var baseTime = 0.0
  private var baseUnit: String?
  private var baseValue: Double?
  private var version: Double?
  private var spoilt: RecordFault?

  init(received: Double?, unnamed: String? = nil) {
    self.received = received
    self.unnamed = unnamed
  }

  /// Below it a time is counted from now (RFC 8428, 4.5.3).
  static let firstAbsoluteTime = 268_435_456.0
  /// Versions up to 10, and 26, which is 10 with secondary units allowed (RFC 9100).
  static let versions = Set([1.0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 26])
  private static let own: Set<String> = ["n", "u", "v", "vs", "vb", "vd", "s", "t", "ut"]
  private static let bases: Set<String> = ["bn", "bt", "bu", "bv", "bs", "bver"]

  /// The labels by which a JSON object is known for a record.
  static func isRecord(_ fields: [String: JSONValue]) -> Bool {
    ["n", "v", "bn", "vs", "vb", "vd", "bv", "bt", "s"].contains { fields[$0] != nil }
  }

  /// The record; nil where it holds base fields alone.
  mutating func resolve(_ item: JSONValue) -> Result<SenMLRecord, RecordFault>? {
    guard case .map(let fields) = item else {
      return .failure(RecordFault(.malformed, "a record is an object, here is \(item.kind)"))
    }
    if let spoilt { return .failure(spoilt) }
    do throws(RecordFault) {
      try checkLabels(fields)
      try takeBases(fields)
      if fields.keys.allSatisfy({ !SenMLResolver.own.contains($0) }) {
        if fields.keys.contains(where: SenMLResolver.bases.contains) { return nil }
        throw RecordFault(.empty, "a record without n and v")
      }
      return .success(try record(fields))
    } catch {
      return .failure(error)
    }
  }

  private mutating func checkLabels(_ fields: [String: JSONValue]) throws(RecordFault) {
    let unknown = fields.keys.filter { $0.utf8.last == UInt8(ascii: "_") }
    guard let label = unknown.min() else { return }
    let fault = RecordFault(.label, "the label '\(excerpt(label))' must be understood and is not")
    if unknown.contains(where: { $0.utf8.first == UInt8(ascii: "b") }) { spoilt = fault }
    throw fault
  }

  private mutating func takeBases(_ fields: [String: JSONValue]) throws(RecordFault) {
    do throws(RecordFault) {
      if let name = try SenMLResolver.text("bn", fields) { baseName = name }
      if let time = try SenMLResolver.number("bt", fields) { baseTime = time }
      if let unit = try SenMLResolver.text("bu", fields) { baseUnit = unit }
      if let value = try SenMLResolver.number("bv", fields) { baseValue = value }
      _ = try SenMLResolver.number("bs", fields)
      if let found = try SenMLResolver.number("bver", fields) {
        guard SenMLResolver.versions.contains(found) else {
          throw RecordFault(.version, "bver is \(JSONValue.decimal(found)); understood: 1 to 10, and 26")
        }
        if let version, version != found { throw RecordFault(.version, "two versions in one pack") }
        version = found
      }
    } catch {
      spoilt = error
      throw error
    }
  }

  private func record(_ fields: [String: JSONValue]) throws(RecordFault) -> SenMLRecord {
    let name = baseName + (try SenMLResolver.text("n", fields) ?? "")
    guard !name.isEmpty || unnamed != nil else { throw RecordFault(.name, "no name: neither n nor bn") }
    let unit = try SenMLResolver.text("u", fields) ?? baseUnit
    let time = baseTime + (try SenMLResolver.number("t", fields) ?? 0)
    _ = try SenMLResolver.number("s", fields)
    _ = try SenMLResolver.number("ut", fields)
    for label in ["vs", "vb", "vd"] where fields[label] != nil {
      throw RecordFault(.value, "\(label) is no number; a measured variable comes in v")
    }
    guard let value = try SenMLResolver.number("v", fields) else {
      throw RecordFault(.value, fields["s"] == nil ? "no value: there is no v" : "only a sum; a measured variable comes in v")
    }
    var moment = time
    if time < SenMLResolver.firstAbsoluteTime {
      guard let received else { throw RecordFault(.time, "the time is counted from when it came in, which is not known") }
      moment = received + time
    }
    return SenMLRecord(
      name: name.isEmpty ? unnamed ?? "" : name, unit: unit, value: value + (baseValue ?? 0), time: moment)
  }

  private static func text(_ label: String, _ fields: [String: JSONValue]) throws(RecordFault) -> String? {
    guard let value = fields[label] else { return nil }
    if case .text(let text) = value { return text }
    throw RecordFault(.malformed, "\(label) is \(value.kind), a text is allowed")
  }

  private static func number(_ label: String, _ fields: [String: JSONValue]) throws(RecordFault) -> Double? {
    guard let value = fields[label] else { return nil }
    if case .number(let number) = value { return number }
    throw RecordFault(label == "v" || label == "bv" ? .value : .malformed, "\(label) is \(value.kind), a number is allowed")
  }
}
