import Numbers
import Paddy
import PaddyWeather
import Testing

/// A season of rice with bullfrogs at Hangzhou, drawn and laid out.
struct FrogSeason {
  let batch: Batch
  let year: FieldYear

  init(member: Int = 0) throws {
    let rice = RicePlan(
      cultivar: try #require(Catalogue.cultivars.first { $0.name == "2you501" }), sown: .monthDay(month: 5, day: 20),
      transplanted: .monthDay(month: 6, day: 15))
    let plan = FarmPlan(
      rice: rice,
      fertiliser: [
        FertiliserDose(
          on: .relative(.transplanting, days: -1), product: try #require(Catalogue.fertilisers.first { $0.name == "urea" }),
          nitrogen: 12, placement: .incorporated)
      ],
      animals: [
        Stocking(
          species: try #require(Catalogue.animals.first { $0.name == "bullfrog" }), stocked: .relative(.transplanting, days: 15),
          density: 0.75, mass: 20, feed: 0.03,
          harvested: .relative(.harvest, days: -5))
      ], refuge: Refuge(share: 0.08, depth: 0.6))
    let plot = Plot(area: 6667, soil: try #require(Catalogue.soils.first { $0.name == "paddy-clay-loam" }), bund: 0.4)
    let site = Site(latitude: 30.1, longitude: 119.5, elevation: 60)
    let weather = WeatherGenerator(climate: .hangzhou).generate(year: member, seed: 1, calendarYear: 2001)
    batch = Batch(plan: plan, plot: plot, site: site)
    year = try batch.year(plot: plot, site: site, weather: weather.days, year: 2001, seed: 1, member: member)
  }
}
