internal import Foundation
internal import Numbers
internal import Paddy
internal import PaddyWeather

/// Weather and soil of a treatment.
extension DSSATImport {
  /// The station's series over the season, from its yearly files.
  mutating func weather(
    _ station: String, planted: CalendarDate, seedling: Double?, _ refuse: (String) -> Diagnostic
  ) -> (series: WeatherSeries, paths: [String])? {
    let first = planted.adding(days: -Int(seedling ?? 0) - 1).year
    let key = "\(station) \(first) \(planted.year)"
    if let known = stations[key] { return known }
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: weatherFolder)) ?? []).sorted()
    func named(_ name: String) -> String? { files.first { $0.lowercased() == name.lowercased() } }
    var found: [String] = []
    if station.count >= 8 {
      found = [named(station + ".WTH")].compactMap { $0 }
    } else {
      for year in first...(planted.year + 1) {
        let digits = String(format: "%02d", ((year % 100) + 100) % 100)
        if let file = named("\(station)\(digits)01.WTH") { found.append(file) }
      }
      if found.isEmpty, let file = named(station + ".WTH") { found = [file] }
      if found.isEmpty {
        found = files.filter { $0.lowercased().hasPrefix(station.lowercased()) && !$0.lowercased().hasSuffix(".cli") }
      }
    }
    guard !found.isEmpty else {
      let stations = Set(files.filter { $0.lowercased().hasSuffix(".wth") }.map { String($0.prefix(4)) }).sorted()
      let guess = nearestMatch(to: String(station.prefix(4)), among: stations).map { "; did you mean '\($0)'?" } ?? ""
      findings.append(
        refuse(
          "left out, for there is no weather of station '\(station)' for \(planted.year) in \(weatherFolder)\(guess)"))
      return nil
    }
    let paths = found.map { URL(fileURLWithPath: weatherFolder).appendingPathComponent($0).standardizedFileURL.path }
    let reading = DSSATImport.reading(paths, from: first, to: planted.year)
    guard let series = reading.series else {
      findings += reading.diagnostics.filter { $0.severity == .error }
      findings.append(refuse("left out, for its weather cannot be used"))
      return nil
    }
    stations[key] = (series, paths)
    return (series, paths)
  }

  /// Holes outside the season are nobody's concern.
  private static func reading(_ paths: [String], from first: Int, to last: Int) -> WeatherReading {
    let whole = WeatherFile.read(paths: paths)
    if whole.series != nil { return whole }
    for year in [last + 1, last] {
      let dates = CalendarDate(year: first, dayOfYear: 1)...CalendarDate(year: year + 1, dayOfYear: 0)
      let part = WeatherFile.read(paths: paths, options: WeatherOptions(dates: dates))
      if part.series != nil { return part }
    }
    return whole
  }

  /// A soil as its file tells it.
  mutating func profile(_ identifier: String, _ refuse: (String) -> Diagnostic) -> SoilProfile? {
    if let known = soils[identifier] { return known }
    let (found, diagnostics) = DSSATSoil.find(identifier, folder: soilFolder)
    findings += diagnostics
    guard let soil = found else {
      findings.append(refuse("left out, for there is no soil '\(identifier)' in \(soilFolder)"))
      return nil
    }
    var layers: [SoilProfile.Layer] = []
    for layer in soil.layers {
      layers.append(
        SoilProfile.Layer(
          base: layer.base / 100, saturation: layer.saturation, fieldCapacity: min(layer.drainedUpperLimit, layer.saturation),
          wiltingPoint: min(layer.lowerLimit, layer.drainedUpperLimit - 0.005), bulkDensity: layer.bulkDensity ?? 1.3,
          organicCarbon: layer.organicCarbon ?? 0.5, conductivity: layer.saturatedConductivity.map { $0 * 0.24 },
          acidity: layer.acidity,
          cationExchange: layer.cationExchange, clay: layer.clay))
    }
    let profile = SoilProfile(layers: layers)
    soils[identifier] = profile
    nitrogenOfLayers[identifier] = soil.layers.map { ($0.base / 100, $0.totalNitrogen) }
    return profile
  }

  /// Soil analysis and initial conditions of a treatment, laid over its soil.
  mutating func enter(_ treatment: DSSATExperiment.Treatment, into profile: inout SoilProfile, file: String) {
    for analysed in treatment.soilAnalysis?.layers ?? [] {
      for index in profile.layers.indices where profile.layers[index].base <= analysed.base / 100 + 1e-9 {
        if let carbon = analysed.organicCarbon { profile.layers[index].organicCarbon = carbon }
        if let density = analysed.bulkDensity { profile.layers[index].bulkDensity = density }
        if let acidity = analysed.acidity { profile.layers[index].acidity = acidity }
      }
    }
    guard let start = treatment.initialConditions else { return }
    profile.start = .date(start.date)
    let isEstimate = isShareOfTotal(start, soil: treatment.field?.soil ?? "")
    if isEstimate {
      findings.append(
        Diagnostic(
          .warning, file: file,
          "initial conditions: ammonium is the same share of the soil's total nitrogen in every layer, an estimate and no measurement; the model's own start is taken"
        ))
    }
    let given = start.layers.map { ($0.base / 100, $0) }
    let bases = Set(profile.layers.map(\.base) + given.map(\.0).filter { $0 < profile.depth }).sorted()
    var laid: [SoilProfile.Layer] = []
    for base in bases {
      guard var layer = profile.layers.first(where: { $0.base >= base - 1e-9 }) else { continue }
      layer.base = base
      if let here = given.first(where: { $0.0 >= base - 1e-9 })?.1 {
        layer.water = here.water.map { min(max($0, 0.01), layer.saturation) }
        if !isEstimate {
          layer.ammonium = here.ammonium
          layer.nitrate = here.nitrate
        }
      }
      laid.append(layer)
    }
    profile.layers = laid
  }

  /// Whether the ammonium of the layers is one share of the soil's total nitrogen: somebody's guess, not a measurement.
  private func isShareOfTotal(_ start: DSSATExperiment.InitialConditions, soil: String) -> Bool {
    let totals = nitrogenOfLayers[soil] ?? []
    let shares = start.layers.compactMap { layer -> Double? in
      guard let ammonium = layer.ammonium, ammonium > 3,
        let total = totals.first(where: { $0.0 >= layer.base / 100 - 1e-9 })?.1, total >= 0.02
      else { return nil }
      return ammonium / total
    }
    guard shares.count >= 3, let low = shares.min(), let high = shares.max() else { return false }
    return high < 1.06 * low
  }
}
