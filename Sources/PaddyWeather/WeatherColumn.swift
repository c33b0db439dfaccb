internal import Foundation
internal import Numbers

/// A column of a CSV weather file: a quantity and its unit, as its header `srad_kJ_m2_d` says.
struct WeatherColumn {
  enum Quantity: String, CaseIterable {
    case date, year, month, day, dayOfYear, typhoon
    case radiation, minimumTemperature, maximumTemperature, vapourPressure, relativeHumidity, dewPoint, wind, rain
  }
  var quantity: Quantity
  /// Our unit = factor · value + offset.
  var factor = 1.0
  var offset = 0.0

  /// What a quantity may be called, the first ours.
  static let names: [Quantity: [String]] = [
    .date: ["date"], .year: ["year"], .month: ["month", "mo"], .day: ["day", "dy"], .dayOfYear: ["doy", "day_of_year"],
    .typhoon: ["typhoon"], .radiation: ["srad", "radiation", "solar_radiation"],
    .minimumTemperature: ["tmin", "minimum_temperature"], .maximumTemperature: ["tmax", "maximum_temperature"],
    .vapourPressure: ["vp", "vapour_pressure", "vapor_pressure"], .relativeHumidity: ["rh", "rhum", "relative_humidity"],
    .dewPoint: ["tdew", "dewp", "dew_point"], .wind: ["wind", "wind_speed"], .rain: ["rain", "precipitation"],
  ]

  private typealias Unit = (name: String, factor: Double, offset: Double)
  private static let temperatures: [Unit] = [("C", 1, 0), ("K", 1, -273.15), ("F", 5.0 / 9, -160.0 / 9)]
  private static let units: [Quantity: [Unit]] = [
    .radiation: [("MJ_m2_d", 1, 0), ("kJ_m2_d", 1e-3, 0), ("J_m2_d", 1e-6, 0), ("W_m2", 0.0864, 0), ("kWh_m2_d", 3.6, 0)],
    .minimumTemperature: temperatures, .maximumTemperature: temperatures, .dewPoint: temperatures,
    .vapourPressure: [("kPa", 1, 0), ("hPa", 0.1, 0), ("mbar", 0.1, 0), ("Pa", 1e-3, 0)],
    .relativeHumidity: [("percent", 1, 0), ("fraction", 100, 0)],
    .wind: [("m_s", 1, 0), ("km_d", 1 / 86.4, 0), ("km_h", 1 / 3.6, 0)],
    .rain: [("mm", 1, 0), ("mm_d", 1, 0), ("cm", 10, 0), ("m", 1000, 0)],
  ]

  /// All the headers that are understood, with each unit.
  static var spellings: [String] {
    Quantity.allCases.flatMap { quantity -> [String] in
      let name = names[quantity]![0]
      guard let units = units[quantity] else { return [name] }
      return units.map { "\(name)_\($0.name)" }
    }
  }

  enum Reading {
    case column(WeatherColumn)
    /// Not ours and like none of ours.
    case foreign
    case wrong(String)
  }

  /// What a header says: `tmin_C`, `tmin (C)`, `Tmin [°C]`, `srad_MJ/m2/d`.
  static func reading(_ header: String) -> Reading {
    let plain = normal(header)
    let candidates = Quantity.allCases.flatMap { quantity in names[quantity]!.map { (quantity, $0) } }
    let matches = candidates.filter { plain == $0.1 || plain.hasPrefix($0.1 + "_") }
    guard let (quantity, name) = matches.max(by: { $0.1.count < $1.1.count }) else {
      let nearest = nearestMatch(to: header, among: spellings) ?? nearestMatch(to: plain, among: candidates.map(\.1))
      return nearest.map { .wrong("unknown column '\(header)'; nearest match '\($0)'") } ?? .foreign
    }
    guard let allowed = units[quantity] else {
      return plain == name
        ? .column(WeatherColumn(quantity: quantity)) : .wrong("column '\(header)' has no unit; write '\(name)'")
    }
    let list = allowed.map { "\(name)_\($0.name)" }.joined(separator: ", ")
    guard plain != name else { return .wrong("column '\(header)' has no unit; allowed \(list)") }
    let unit = String(plain.dropFirst(name.count + 1))
    if let found = allowed.first(where: { normal($0.name) == unit }) {
      return .column(WeatherColumn(quantity: quantity, factor: found.factor, offset: found.offset))
    }
    let nearest = nearestMatch(to: unit, among: allowed.map(\.name)).map { "; nearest match '\(name)_\($0)'" } ?? ""
    return .wrong("column '\(header)' has the unknown unit '\(unit)', allowed \(list)\(nearest)")
  }

  /// Lower case, words joined by one underscore, signs and exponent marks left out, `m-2 d-1` as `m2_d`.
  private static func normal(_ header: String) -> String {
    var result = ""
    for character in header.lowercased() {
      switch character {
      case "°", "^", ")", "]", "-", "−": continue
      case "²": result += "2"
      case "%": result += result.hasSuffix("_") || result.isEmpty ? "percent" : "_percent"
      case " ", "/", "(", "[", "_", ".", "·": if !result.hasSuffix("_") { result += "_" }
      default: result.append(character)
      }
    }
    if result.hasSuffix("_d1") || result.hasSuffix("_s1") { result.removeLast() }
    return result
  }

  /// The unit every number of a column is checked against.
  func value(_ number: Double) -> Double { factor == 1 && offset == 0 ? number : factor * number + offset }
}
