internal import Numbers
package import Paddy

/// The made-up years, crop and field of the benchmarks. Nothing is drawn; sine is our own, so that the bits are everybody's.
package enum BenchmarkYears {
  /// Days of the season in the tropics.
  static let tropicalDays = 120

  /// IR72 in 25 hills of 5 seedlings, nitrogen not followed.
  static func rice<V: Lane>(_: V.Type = V.self) -> RiceModel<V> {
    RiceModel(cultivar("ir72").lowered(), hills: 25, seedlings: 5, nitrogen: .no)
  }

  /// 120 days from 5 January at 14.2° N; `field` 0 … 7 shifts the waves.
  static func tropical(field: Int) -> [WeatherDay<Double>] {
    (0..<tropicalDays).map { day in
      let wave = Waves(day: day, field: field)
      let minimum = 22.8 + 1.4 * wave(0.13)
      let today = DailyWeather(
        date: CalendarDate(year: 2021, dayOfYear: 5 + day), radiation: 18 + 4 * wave(0.21) + 2.5 * wave(1.7),
        minimumTemperature: minimum, maximumTemperature: minimum + 8 + 2 * wave(0.9), vapourPressure: 2.5 + 0.2 * wave(0.4),
        windSpeed: 1.6 + 0.8 * wave(0.7), rain: Double.positive(60 * wave(2.3) - 36))
      return FieldYear.sky(today, latitude: 14.2)
    }
  }

  package static let site = Site(latitude: 30.1, longitude: 119.5, elevation: 60)
  package static let plot = Plot(area: 6667, soil: .paddyClayLoam, bund: 0.4)

  /// A hybrid with bullfrogs: fed, 0.75 m⁻² of 20 g, refuge of 8 %, three doses of urea, flooded from 3 to 8 cm, never sprayed.
  package static var plan: FarmPlan {
    let urea = Fertiliser.urea
    return FarmPlan(
      rice: RicePlan(
        cultivar: cultivar("2you501"), sown: .monthDay(month: 5, day: 10), transplanted: .monthDay(month: 6, day: 8), hills: 20,
        seedlings: 2),
      fertiliser: [
        FertiliserDose(on: .relative(.transplanting, days: -1), product: urea, nitrogen: 6, placement: .incorporated),
        FertiliserDose(on: .relative(.transplanting, days: 10), product: urea, nitrogen: 4),
        FertiliserDose(on: .relative(.panicleInitiation, days: 0), product: urea, nitrogen: 3),
      ],
      water: WaterPlan(rule: .flood, refillBelow: 0.03, refillTo: 0.08),
      animals: [
        Stocking(
          species: .bullfrog, stocked: .relative(.transplanting, days: 12), density: 0.75, mass: 20, feed: 0.03,
          harvested: .relative(.harvest, days: -3))
      ],
      refuge: Refuge(share: 0.08, depth: 0.6))
  }

  /// The field of that plan.
  static func frogField<V: Lane>(_: V.Type = V.self) -> Field<V> { Field(plan: plan, plot: plot, site: site) }

  /// A year of that field: a cool summer with storms and one typhoon, insects arriving in three waves.
  package static func field(field: Int) throws -> FieldYear {
    let weather = (0..<230).map { day in
      let wave = Waves(day: day, field: field)
      let summer = Double.sin(3.141592653589793 * Double(day) / 175)
      let minimum = 14.5 + 7 * summer + 1.5 * wave(0.17)
      return DailyWeather(
        date: CalendarDate(year: 2021, dayOfYear: 130 + day), radiation: 13 + 4 * summer + 4.5 * wave(0.9) + 2 * wave(2.1),
        minimumTemperature: minimum, maximumTemperature: minimum + 8 + 2 * wave(0.8),
        vapourPressure: 1.7 + 0.9 * summer + 0.1 * wave(0.4),
        windSpeed: 1.8 + 0.9 * wave(0.6), rain: Double.positive(70 * wave(2.3) - 52), typhoon: day == 88 + field)
    }
    var year = try FieldYear(
      plan: plan, plot: plot, site: site, field: frogField(), weather: weather, year: 2021, seed: 1, member: field)
    for day in year.drivers.indices {
      let isArriving = [42, 68, 95].contains { ($0..<$0 + 5).contains(day - field) }
      year.drivers[day].planthoppers = isArriving ? 0.15 : 0
      year.drivers[day].leafFolders = isArriving ? 0.02 : 0
    }
    return year
  }

  private static func cultivar(_ name: String) -> RiceCultivar { Catalogue.cultivars.first { $0.name == name }! }

  /// Waves of one day of one field, −1 … 1.
  private struct Waves {
    var day: Int
    var field: Int
    /// - Parameter pace: radians a day.
    func callAsFunction(_ pace: Double) -> Double {
      Double.sin(pace * Double(day) + (1 + pace) * Double(field) + 3 * pace)
    }
  }
}
