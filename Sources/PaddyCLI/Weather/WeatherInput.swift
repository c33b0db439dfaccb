package import ArgumentParser
import Foundation
package import Numbers
import Paddy
package import PaddyWeather

/// How weather files are read.
package struct WeatherInputOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("Fill holes of up to n days by a straight line; 0 to 3.", valueName: "n"))
  var fill = 0
  @Option(parsing: .unconditional, help: ArgumentHelp("Latitude where the file has none, degrees north.", valueName: "deg"))
  var latitude: Double?
  @Option(parsing: .unconditional, help: ArgumentHelp("Longitude where the file has none, degrees east.", valueName: "deg"))
  var longitude: Double?
  @Option(parsing: .unconditional, help: ArgumentHelp("Elevation where the file has none, m above the sea.", valueName: "m"))
  var elevation: Double?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How far the dew point lies below the minimum temperature where a file has no humidity, °C: 0 in a humid climate, 2 in a dry one.",
      valueName: "C"))
  var dewPointDepression = 0.0

  package init() {}

  package func validate() throws {
    guard (0...WeatherOptions.longestFill).contains(fill) else {
      throw ValidationError("--fill is \(fill); it must be 0 to \(WeatherOptions.longestFill) days")
    }
    for (name, value, most) in [("latitude", latitude, 90.0), ("longitude", longitude, 180)] {
      if let value, !(abs(value) <= most) {
        throw ValidationError("--\(name) is \(value); it must be \(-most) to \(most) degrees")
      }
    }
    if let elevation, !(-500...9000).contains(elevation) {
      throw ValidationError("--elevation is \(elevation); it must be -500 to 9000 m")
    }
    if !(0...20).contains(dewPointDepression) {
      throw ValidationError("--dew-point-depression is \(dewPointDepression); it must be 0 to 20 °C")
    }
    if latitude == nil, longitude != nil || elevation != nil {
      throw ValidationError("--longitude and --elevation go with --latitude")
    }
  }

  var options: WeatherOptions {
    let site = latitude.map { Site(latitude: $0, longitude: longitude ?? 0, elevation: elevation ?? 0) }
    return WeatherOptions(site: site, fill: fill, dewPointDepression: dewPointDepression)
  }
}

/// Weather files as they were named on the command line, read.
package struct WeatherInput {
  /// As the user named it; several where they were read together.
  var files: [String]
  package var series: WeatherSeries?
  package var diagnostics: [Diagnostic]
  /// Nil where nothing is wrong. Wrong data comes before absence.
  package var failure: ExitCode?

  /// - Parameters:
  ///   - names: files, or patterns that the shell left alone.
  ///   - together: as one station, with the holes between files; else each for itself.
  package static func read(_ names: [String], together: Bool, _ input: WeatherInputOptions) -> [WeatherInput] {
    let files = names.flatMap { name -> [String] in
      if FileManager.default.fileExists(atPath: name) || !name.contains(where: { "*?[".contains($0) }) { return [name] }
      let found = WeatherFile.paths(matching: name)
      return found.isEmpty ? [name] : found
    }
    return together ? [WeatherInput(files, input)] : files.map { WeatherInput([$0], input) }
  }

  private init(_ files: [String], _ input: WeatherInputOptions) {
    self.files = files
    var found: [Diagnostic]
    (series, found) = WeatherFile.read(paths: files, options: input.options)
    if input.latitude != nil, input.elevation == nil, series?.site.elevation == 0, series?.site.latitude == input.latitude {
      found.append(Diagnostic(.warning, file: files[0], "--elevation is not given: 0 m taken"))
    }
    diagnostics = found
    let errors = found.filter { $0.severity == .error }
    let absent = errors.filter { error in
      var isFolder: ObjCBool = false
      return !FileManager.default.fileExists(atPath: error.file, isDirectory: &isFolder) || isFolder.boolValue
    }
    failure = errors.isEmpty ? nil : absent.count == errors.count ? Exit.inputMissing : Exit.badData
  }

  /// The code that several readings end with.
  static func worst(_ inputs: [WeatherInput]) -> ExitCode? {
    let failures = inputs.compactMap(\.failure)
    return failures.contains(Exit.badData) ? Exit.badData : failures.first
  }
}

/// A file format that weather is written in.
enum WeatherOutput: String, ExpressibleByArgument, CaseIterable {
  case csv, dssat

  func text(_ series: WeatherSeries) -> String {
    switch self {
    case .csv: CSVWeather.write(series)
    case .dssat: DSSATWeather.write(series)
    }
  }

  /// What the format cannot hold, said once.
  func reportLosses(_ series: WeatherSeries) {
    let days = series.days.count { $0.typhoon }
    if self == .dssat, days > 0 {
      Console.message("note: a .WTH file has no column for typhoons: \(days) days lose their mark")
    }
  }
}
