import Numbers
import Paddy
import PaddyReports
import PaddyWeather

/// What a weather file holds, in few figures.
package enum WeatherSummary {
  private struct Line: Sendable {
    var title: String
    var key: String
    var unit: String
    var decimals: Int
    var value: @Sendable (DailyWeather) -> Double
  }
  private static let lines = [
    Line(title: "radiation", key: "radiation_mj_m2_d", unit: "MJ m⁻² d⁻¹", decimals: 1) { $0.radiation },
    Line(title: "minimum temperature", key: "minimum_temperature_c", unit: "°C", decimals: 1) { $0.minimumTemperature },
    Line(title: "maximum temperature", key: "maximum_temperature_c", unit: "°C", decimals: 1) { $0.maximumTemperature },
    Line(title: "vapour pressure", key: "vapour_pressure_kpa", unit: "kPa", decimals: 2) { $0.vapourPressure },
    Line(title: "wind at 2 m", key: "wind_m_s", unit: "m s⁻¹", decimals: 1) { $0.windSpeed },
    Line(title: "rain", key: "rain_mm", unit: "mm d⁻¹", decimals: 1) { $0.rain },
  ]

  /// Nil where there is no weather to tell of.
  package static func text(_ reading: WeatherInput) -> String? {
    guard let series = reading.series else { return nil }
    var table = TextTable(
      ["", "unit"].map { TextTable.Column($0) } + [TextTable.Column("mean", .right), TextTable.Column("lowest", .right)]
        + [TextTable.Column("on"), TextTable.Column("highest", .right), TextTable.Column("on")])
    for line in lines {
      let values = series.days.map(line.value)
      let low = series.days[values.indices.min { values[$0] < values[$1] } ?? 0]
      let high = series.days[values.indices.max { values[$0] < values[$1] } ?? 0]
      func figure(_ value: Double) -> String { Figures.text(value, decimals: line.decimals) }
      let mean = values.reduce(0, +) / Double(values.count)
      // The driest day is any of many.
      let isRain = line.key == "rain_mm"
      table.add([
        line.title, line.unit, figure(mean), figure(line.value(low)), isRain ? "" : "\(low.date)", figure(line.value(high)),
        "\(high.date)",
      ])
    }
    let rain = yearly(series)
    var rows = [
      "station  \(series.station.isEmpty ? "without a name" : series.station), \(place(series.site))",
      "source   \(series.source)", "days     \(days(series))",
    ]
    rows.append(
      "rain     \(Figures.text(rain.mm, decimals: 0)) mm in \(min(365, series.days.count)) days, "
        + "\(Figures.text(rain.wetDays, decimals: 0)) of them with 0.1 mm and more")
    let typhoons = series.days.count { $0.typhoon }
    if typhoons > 0 { rows.append("typhoon  \(typhoons) days") }
    let name = reading.files.count == 1 ? reading.files[0] : "\(reading.files[0]) and \(reading.files.count - 1) more"
    let wrapped = rows.map {
      Wording.wrapped(keepingBlanks($0), indent: "  ", hanging: "           ").replacing("\u{a0}", with: " ")
    }
    return name + "\n" + wrapped.joined(separator: "\n") + "\n\n" + Wording.indented(table.rendered())
  }

  private static func keepingBlanks(_ row: String) -> String {
    let head = row.prefix(9)
    return String(head).replacing(" ", with: "\u{a0}") + String(row.dropFirst(9))
  }

  private static func days(_ series: WeatherSeries) -> String {
    let whole = series.wholeYears
    let years = whole.isEmpty ? "no whole year" : whole.count == 1 ? "1 whole year" : "\(whole.count) whole years"
    return
      "\(Figures.text(Double(series.days.count), decimals: 0)), \(series.dates.lowerBound) to \(series.dates.upperBound), \(years)"
  }

  private static func place(_ site: Site) -> String {
    let north = site.latitude < 0 ? "S" : "N"
    let east = site.longitude < 0 ? "W" : "E"
    return
      "\(Figures.text(abs(site.latitude), decimals: 2))° \(north) \(Figures.text(abs(site.longitude), decimals: 2))° \(east), "
      + "\(Figures.text(site.elevation, decimals: 0)) m"
  }

  /// Rain of 365 days; of all days where there are fewer.
  private static func yearly(_ series: WeatherSeries) -> (mm: Double, wetDays: Double) {
    let factor = series.days.count < 365 ? 1 : 365 / Double(series.days.count)
    let wet = series.days.count { $0.rain >= 0.1 }
    return (series.days.reduce(0) { $0 + $1.rain } * factor, Double(wet) * factor)
  }

  static func json(_ reading: WeatherInput) -> JSON {
    var members: [(String, JSON)] = [
      ("files", .array(reading.files.map { .string($0) })),
      (
        "diagnostics",
        .array(
          reading.diagnostics.map { diagnostic in
            .object([
              ("severity", .string(diagnostic.severity.rawValue)), ("file", .string(diagnostic.file)),
              ("line", diagnostic.line.map { .integer($0) } ?? .null),
              ("column", diagnostic.column.map { .integer($0) } ?? .null), ("message", .string(diagnostic.message)),
            ])
          })
      ),
    ]
    guard let series = reading.series else { return .object(members + [("weather", .null)]) }
    let rain = yearly(series)
    let means = lines.map { line -> (String, JSON) in
      let values = series.days.map(line.value)
      let mean = values.reduce(0, +) / Double(values.count)
      return (line.key, .object([("mean", .number(mean)), ("min", .number(values.min())), ("max", .number(values.max()))]))
    }
    members.append(
      (
        "weather",
        .object(
          [
            ("station", .string(series.station)), ("source", .string(series.source)),
            (
              "site",
              .object([
                ("latitude_deg", .number(series.site.latitude)), ("longitude_deg", .number(series.site.longitude)),
                ("elevation_m", .number(series.site.elevation)),
              ])
            ), ("first", .string("\(series.dates.lowerBound)")), ("last", .string("\(series.dates.upperBound)")),
            ("days", .integer(series.days.count)), ("whole_years", .array(series.wholeYears.map { .integer($0) })),
            ("rain_mm_365_d", series.days.count < 365 ? .null : .number(rain.mm)),
            ("typhoon_days", .integer(series.days.count { $0.typhoon })),
          ] + means)
      ))
    return .object(members)
  }
}
