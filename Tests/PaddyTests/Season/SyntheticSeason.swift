import Numbers

import Paddy

/// A season under a made-up sky, with two kinds of animals, pests and everything else at once.
///
/// A class, as is what comes of it: handed about by value, thousands of numbers would be copied one by one in every test.
final class SyntheticSeason {
  var batch: Batch
  var year: FieldYear

  init(batch: Batch, year: FieldYear) {
    self.batch = batch
    self.year = year
  }

  static let plot = Plot(area: 6667, soil: .paddyClayLoam, bund: 0.4)
  static let site = Site(latitude: 30.1, longitude: 119.5, elevation: 60)

  static var plan: FarmPlan {
    var plan = FarmPlan(
      rice: RicePlan(cultivar: .twoYou501, sown: .monthDay(month: 5, day: 20), transplanted: .monthDay(month: 6, day: 15)),
      fertiliser: [
        FertiliserDose(on: .relative(.transplanting, days: -1), product: .urea, nitrogen: 7, placement: .incorporated),
        FertiliserDose(on: .relative(.transplanting, days: 12), product: .ammoniumSulphate, nitrogen: 4),
      ], water: WaterPlan(rule: .flood, refillBelow: 0.08, refillTo: 0.12),
      spray: .threshold(planthoppersPerHill: 0.3, leafFoldersPerHill: 0.3, product: .deltamethrin, interval: 14),
      animals: [
        Stocking(
          species: .commonCarp, stocked: .relative(.transplanting, days: 10), density: 0.6, mass: 40, feed: 0.03,
          harvested: .relative(.harvest, days: -10)),
        Stocking(
          species: .bullfrog, stocked: .relative(.transplanting, days: 15), density: 0.5, mass: 20, feed: 0.03,
          harvested: .relative(.harvest, days: -5)),
      ], refuge: Refuge(share: 0.08, depth: 0.8))
    plan.hasDiseases = true
    return plan
  }

  convenience init(
    _ plan: FarmPlan = SyntheticSeason.plan, rain: Double = 1, plot: Plot = SyntheticSeason.plot,
    site: Site = SyntheticSeason.site
  ) throws {
    let batch = Batch(plan: plan, plot: plot, site: site)
    self.init(
      batch: batch,
      year: try batch.year(
        plot: plot, site: site, weather: SyntheticSeason.weather(rain: rain), year: 2001, seed: 7, member: 0))
  }

  /// A year and a half: warm in summer, every fourth day wet, one typhoon of 300 mm.
  static func weather(rain: Double) -> [DailyWeather] {
    var stream = RandomStream(seed: 1, purpose: "synthetic weather", member: 0)
    return (0..<550).map { day in
      let date = CalendarDate(year: 2001, dayOfYear: 1).adding(days: day)
      let summer = Double.sin(6.28318 * (Double(date.dayOfYear) - 110) / 365)
      let mean = 17 + 11 * summer + stream.normal()
      let isTyphoon = date.month == 8 && date.day == 20
      let wet = stream.chance(0.25) ? stream.gamma(shape: 0.8, scale: 18) : 0
      return DailyWeather(
        date: date, radiation: 13 + 6 * summer - (wet > 0 ? 5 : 0), minimumTemperature: mean - 4, maximumTemperature: mean + 4.5,
        vapourPressure: 1.7 + 0.9 * summer, windSpeed: stream.uniform(0.5, 3), rain: rain * (isTyphoon ? 300 : wet),
        typhoon: isTyphoon)
    }
  }

  var season: Season<Double> { Season(field: batch.field, drivers: year.drivers, seedbedDays: year.calendar.transplanting) }

  /// The state on every morning, the one of harvest included, and the fluxes between.
  func run() -> SeasonRun {
    let season = season
    var progress = season.start
    let count = season.drivers.count
    let days = [TracedDay<Double>](unsafeUninitializedCapacity: count) { room, kept in
      season.run(&progress, from: 0, until: count, trace: UnsafeMutableBufferPointer(rebasing: room[0..<count]))
      kept = count
    }
    return SeasonRun(progress: progress, mornings: days.map(\.state) + [progress.state], fluxes: days.map(\.fluxes))
  }
}

/// What came of a season day by day.
final class SeasonRun {
  let progress: SeasonProgress<Double>
  let mornings: [FieldState<Double>]
  let fluxes: [Fluxes<Double>]

  init(progress: SeasonProgress<Double>, mornings: [FieldState<Double>], fluxes: [Fluxes<Double>]) {
    self.progress = progress
    self.mornings = mornings
    self.fluxes = fluxes
  }
}

/// The bits of all numbers of a value.
func bits<T: BitwiseCopyable>(_ value: T) -> [UInt64] { Homogeneous.numbers(value, Double.self).map(\.bitPattern) }

/// The value with one of its numbers moved.
func moved<T: BitwiseCopyable>(_ value: T, _ number: Int, by step: Double) -> T {
  var value = value
  withUnsafeMutableBytes(of: &value) { $0.assumingMemoryBound(to: Double.self)[number] += step }
  return value
}
