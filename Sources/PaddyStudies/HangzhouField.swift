internal import Numbers
internal import Paddy
internal import PaddyWeather

/// A field of paddy clay loam near Hangzhou under generated years, for what is set by its outcomes.
struct HangzhouField: Sendable {
  let weather: [[DailyWeather]]
  let site: Site
  let plot: Plot

  /// - Parameters:
  ///   - years: generated, members 0 … years − 1 of the ensemble.
  ///   - sand: of the soil, % of the dry mass; nil: clay loam's own.
  init(years: Int, seed: UInt64, sand: Double? = nil) {
    let climate = Climate.hangzhou
    site = climate.site
    let generator = WeatherGenerator(climate: climate)
    weather = (0..<years).map { member in
      Array(generator.generate(year: member, seed: seed, calendarYear: StudyWeather.firstGeneratedYear).days)
    }
    var soil = Catalogue.soils.first { $0.name == "paddy-clay-loam" }!
    if let sand { soil.properties.sand.value = sand }
    plot = Plot(area: 6667, soil: soil, bund: 0.2)
  }

  /// What came of a plan, one element a year, in no order.
  /// - Throws: where a year's weather ends before harvest.
  func outcomes(_ plan: FarmPlan, _ parameters: FieldParameters<Cited>) throws -> [Outcome] {
    let batch = Batch(plan: plan, plot: plot, site: site, parameters: parameters)
    let years = try weather.enumerated().map { member, days in
      try batch.year(
        plot: plot, site: site, weather: days, year: StudyWeather.firstGeneratedYear, seed: 1, member: member)
    }
    return Batch.groups(years).flatMap { group in batch.run(group.map { years[$0] }).map(\.outcome) }
  }
}
