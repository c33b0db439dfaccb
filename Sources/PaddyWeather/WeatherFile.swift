internal import Foundation
internal import Numbers

/// The front door: weather files of any known format, one or several of a station.
public enum WeatherFile {
  /// The formats that are read.
  public enum Format: String, Sendable, CaseIterable {
    case csv = "CSV with units in the header"
    case dssat = "DSSAT .WTH"
    case nasaPower = "NASA POWER daily CSV"
    case apsim = "APSIM .met"
  }

  /// What a text looks like, by its first lines and, where they do not tell, by the ending of its name.
  public static func format(of text: String, file: String) -> Format? {
    let lines = TextLines(String(text.prefix(20_000))).lines.filter { line in line.contains { !$0.isWhitespace } }
    let head = lines.prefix(60).map { $0.drop(while: \.isWhitespace).uppercased() }
    if head.contains(where: { $0.hasPrefix("-BEGIN HEADER-") || $0.hasPrefix("-END HEADER-") }) { return .nasaPower }
    if let first = head.first, first.hasPrefix("YEAR,"), first.contains("T2M") || first.contains("ALLSKY") { return .nasaPower }
    if head.contains(where: { $0.hasPrefix("[WEATHER.MET") }) { return .apsim }
    if head.contains(where: { $0.hasPrefix("@") || $0.hasPrefix("*WEATHER") }) { return .dssat }
    let ending = file.split(separator: ".").last?.lowercased()
    if ending == "wth" { return .dssat }
    if ending == "met" { return .apsim }
    if ending == "csv" || ending == "tsv" { return .csv }
    let header = head.first { !$0.hasPrefix("#") }
    return header.map { $0.contains("TMIN") && $0.contains("TMAX") } == true ? .csv : nil
  }

  /// Reads one file.
  public static func read(path: String, options: WeatherOptions = WeatherOptions()) -> WeatherReading {
    read(paths: [path], options: options)
  }

  /// Reads several files of one station, as one series; the days two files share and the holes between files are reported.
  public static func read(paths: [String], options: WeatherOptions = WeatherOptions()) -> WeatherReading {
    guard !paths.isEmpty else { return (nil, [Diagnostic(file: "weather", "no file was given")]) }
    var stations: [StationRecord] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else {
        diagnostics.append(Diagnostic(file: path, "cannot be read\(nearest(to: path))"))
        continue
      }
      let (station, found) = records(text: String(decoding: data, as: UTF8.self), file: path)
      if let station { stations.append(station) }
      diagnostics += found
    }
    return finished(stations, diagnostics, options)
  }

  /// Reads a text of any known format.
  public static func read(text: String, file: String, options: WeatherOptions = WeatherOptions()) -> WeatherReading {
    let (station, diagnostics) = records(text: text, file: file)
    return finished(station.map { [$0] } ?? [], diagnostics, options)
  }

  /// The files a pattern such as `weather/UAFD*.WTH` names, in the order of their names; `*`, `?` and `[…]` in the last part only.
  public static func paths(matching pattern: String) -> [String] {
    let folder = PathParts.folder(of: pattern)
    let name = PathParts.name(of: pattern)
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return entries.filter { fnmatch(name, $0, FNM_PERIOD) == 0 }.sorted().map {
      PathParts.joined(folder, $0)
    }
  }

  private static func records(text: String, file: String) -> (StationRecord?, [Diagnostic]) {
    if TextLines(text).isEmpty { return (nil, [Diagnostic(file: file, "the file is empty")]) }
    switch format(of: text, file: file) {
    case .csv: return CSVWeather.records(text: text, file: file)
    case .dssat: return DSSATWeather.records(text: text, file: file)
    case .nasaPower: return NASAPowerWeather.records(text: text, file: file)
    case .apsim: return APSIMWeather.records(text: text, file: file)
    case nil:
      let formats = Format.allCases.map(\.rawValue).joined(separator: ", ")
      return (nil, [Diagnostic(file: file, line: 1, "not a known weather format; allowed \(formats)")])
    }
  }

  /// The series of what was read, none where anything was an error; the diagnostics by file and line, those of a whole file last.
  static func finished(_ stations: [StationRecord], _ found: [Diagnostic], _ options: WeatherOptions) -> WeatherReading {
    let (series, diagnostics) = WeatherSeries.assembled(from: stations, options: options)
    let all = found + diagnostics
    var files: [String: Int] = [:]
    for diagnostic in all where files[diagnostic.file] == nil { files[diagnostic.file] = files.count }
    let sorted = all.sorted { a, b in
      let (first, second) = (files[a.file]!, files[b.file]!)
      return first == second ? (a.line ?? Int.max) < (b.line ?? Int.max) : first < second
    }
    return (all.contains { $0.severity == .error } ? nil : series, sorted)
  }

  private static func nearest(to path: String) -> String {
    let folder = PathParts.folder(of: path)
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let match = nearestMatch(to: PathParts.name(of: path), among: entries.sorted())
    return match.map { "; nearest match '\($0)'" } ?? ""
  }
}
