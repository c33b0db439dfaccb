/// SenML JSON (RFC 8428): a pack is a list of records, each a measured value with a name, a unit and a time.
public enum SenML {
  /// The records of a pack, or of one record that stands alone, in order; those that cannot be resolved say why.
  /// - Parameter received: when it came in, s since 1970; nil where nobody knows, and then relative times fail.
  public static func records(
    _ bytes: [UInt8], received: Double?
  ) throws(RecordFault) -> [Result<SenMLRecord, RecordFault>] {
    var resolver = SenMLResolver(received: received)
    return try items(of: JSONValue.parse(bytes)).compactMap { resolver.resolve($0) }
  }

  /// The unit registered for SenML in which a variable is sent, never a secondary one: level and rain in m, oxygen and ammonium in kg/m3.
  public static func unit(of variable: MeasuredVariable) -> String {
    switch variable {
    case .floodwaterDepth, .rain: "m"
    case .waterTemperature, .airTemperature: "Cel"
    case .dissolvedOxygen, .ammonium: "kg/m3"
    case .pH: "pH"
    case .electricalConductivity: "S/m"
    case .soilMoisture, .leafAreaIndex: "/"
    case .relativeHumidity: "%RH"
    case .photosyntheticRadiation: "W/m2"
    case .windSpeed: "m/s"
    case .lightTrap, .planthoppers: "count"
    }
  }

  /// One pack on one line. The first record's farm and plot stand in the base name and its time in the base time wherever all
  /// readings share them; numbers are as short as they read back the same, save for the last digit where the unit is another.
  /// Left out: the received time, which belongs to the one who receives.
  public static func pack(_ readings: [Reading]) -> String {
    guard let first = readings.first else { return "[]" }
    let base = "urn:paddy:\(first.farm):\(first.plot):"
    let sharesPlace = readings.allSatisfy { $0.farm == first.farm && $0.plot == first.plot }
    let sharesTime = readings.allSatisfy { $0.observed == first.observed }
    let records = readings.enumerated().map { index, reading -> String in
      let unit = unit(of: reading.variable)
      let value = TelemetryUnits.conversion(of: unit, for: reading.variable).map { $0.inverse(reading.value) }
      var fields: [String] = []
      if index == 0, sharesPlace { fields.append("\"bn\":\(JSONValue.quoted(base))") }
      if index == 0, sharesTime { fields.append("\"bt\":\(JSONValue.decimal(first.observed))") }
      let sensor = reading.sensor.replacing("@", with: ".")
      let name = sharesPlace ? sensor : "urn:paddy:\(reading.farm):\(reading.plot):\(sensor)"
      fields.append("\"n\":\(JSONValue.quoted(name))")
      fields.append("\"u\":\(JSONValue.quoted(unit))")
      fields.append("\"v\":\(JSONValue.decimal(value ?? .nan))")
      if !sharesTime { fields.append("\"t\":\(JSONValue.decimal(reading.observed))") }
      return "{" + fields.joined(separator: ",") + "}"
    }
    return "[" + records.joined(separator: ",") + "]"
  }

  static func items(of value: JSONValue) -> [JSONValue] {
    if case .list(let items) = value { return items }
    return [value]
  }

  /// The readings of a pack; `received` becomes theirs, and where nobody knows it they came in when they were observed.
  static func readings(_ items: [JSONValue], received: Double?, unnamed: String?) -> [RecordOutcome] {
    var resolver = SenMLResolver(received: received, unnamed: unnamed)
    return items.compactMap { item in
      resolver.resolve(item).map { record in record.flatMap { reading($0, received) } }
    }
  }

  private static func reading(_ record: SenMLRecord, _ received: Double?) -> RecordOutcome {
    do throws(RecordFault) {
      let name = try SensorName(urn: record.name)
      let value = try TelemetryUnits.convert(record.value, record.unit, for: name.variable)
      return .success(
        Reading(
          farm: name.farm, plot: name.plot, sensor: name.sensor, variable: name.variable, value: value, observed: record.time,
          received: received ?? record.time))
    } catch {
      return .failure(error)
    }
  }
}
