/// Where a reading belongs, told from a name: `urn:paddy:<farm>:<plot>:<sensor>` in SenML, `paddy/<farm>/<plot>/<sensor>` as a topic.
///
/// `<sensor>` is the name of a measured variable, then a number from 1 on where a plot has more than one (`dissolved-oxygen-2`),
/// then its place (`dissolved-oxygen@inlet`, `dissolved-oxygen-2@inlet`). SenML allows no `@` in a name, so that it writes a
/// point there: `dissolved-oxygen.inlet`; both are read, and a reading's `sensor` has the `@`. Farm, plot and place are made of
/// the letters A–Z and a–z, digits, `-`, `_` and, farm and plot, `.`; 64 of them at most. Any other name needs a mapping.
public struct SensorName: Sendable, Hashable {
  public var farm: String, plot: String
  /// As `dissolved-oxygen-2@inlet`.
  public var sensor: String
  public var variable: MeasuredVariable

  public init(farm: String, plot: String, sensor: String) throws(RecordFault) {
    try SensorName.check(farm, "farm")
    try SensorName.check(plot, "plot")
    let (name, variable) = try SensorName.sensor(sensor)
    self.farm = farm
    self.plot = plot
    self.sensor = name
    self.variable = variable
  }

  /// From `urn:paddy:linan:plot-3:dissolved-oxygen`.
  public init(urn: String) throws(RecordFault) {
    let parts = urn.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].elementsEqual("urn".utf8), parts[1].elementsEqual("paddy".utf8) else {
      throw RecordFault(
        .name, "the name '\(excerpt(urn))' is not urn:paddy:<farm>:<plot>:<sensor>; another kind of name needs a mapping")
    }
    try self.init(
      farm: String(Substring(parts[2])), plot: String(Substring(parts[3])), sensor: String(Substring(parts[4])))
  }

  /// From `paddy/linan/plot-3/dissolved-oxygen`; nil where the topic is of another kind.
  public init?(topic: String) {
    let parts = topic.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "paddy" else { return nil }
    guard let name = try? SensorName(farm: String(parts[1]), plot: String(parts[2]), sensor: String(parts[3])) else { return nil }
    self = name
  }

  /// As SenML writes it, with a point for the `@`.
  public var urn: String { "urn:paddy:\(farm):\(plot):\(sensor.replacing("@", with: "."))" }

  /// A sensor's name in its plot and the variable it begins with.
  public static func sensor(_ text: String) throws(RecordFault) -> (name: String, variable: MeasuredVariable) {
    if let variable = MeasuredVariable(rawValue: text) { return (text, variable) }
    let (head, place): (Substring, Substring?) =
      if let mark = text.firstIndex(where: { $0 == "@" || $0 == "." }) {
        (text[..<mark], text[text.index(after: mark)...])
      } else {
        (text[...], nil)
      }
    let digits = head.reversed().prefix { $0 >= "0" && $0 <= "9" }.count
    var stem = head
    if digits > 0, digits <= 4, head.dropLast(digits).last == "-", head.suffix(digits).first != "0" {
      stem = head.dropLast(digits + 1)
    }
    guard let variable = MeasuredVariable(rawValue: String(stem)) else {
      throw RecordFault(
        .name, "the sensor '\(excerpt(text))' begins with no variable; known: \(known)")
    }
    guard let place else { return (text, variable) }
    try check(String(place), "place")
    return ("\(head)@\(place)", variable)
  }

  static let known = MeasuredVariable.allCases.map(\.name).joined(separator: ", ")

  /// Throws where a text cannot be the name of a `part`: farm, plot or place.
  static func check(_ text: String, _ part: String) throws(RecordFault) {
    let marks = part == "place" ? "-_" : "-_."
    let bytes = text.utf8
    let isWord =
      !bytes.isEmpty && bytes.count <= 64
      && bytes.allSatisfy {
        ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || marks.utf8.contains($0)
      }
    if isWord { return }
    throw RecordFault(
      .name, "'\(excerpt(text))' is no name of a \(part): 1 to 64 of A–Z, a–z, 0–9, \(part == "place" ? "- and _" : "-, _ and .")"
    )
  }
}
