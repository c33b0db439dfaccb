import Numbers
import Paddy
import PaddyWeather
import Testing

/// Every climate that can be named, the first of which has a suite of its own.
@Suite struct ClimateTests {
  static let years = 60

  @Test(
    "the generator gives every climate's normals back, within four standard errors of its years",
    arguments: Climate.all.map(\.name))
  func normals(name: String) throws {
    let climate = try #require(Climate.named(name))
    let generator = WeatherGenerator(climate: climate)
    let quantities = WeatherGeneratorTests.quantities(of: climate)
    var months = [[[Double]]](repeating: Array(repeating: [], count: 12), count: quantities.count)
    for member in 0..<Self.years {
      var days = [[DailyWeather]](repeating: [], count: 12)
      for day in generator.generate(year: member, seed: 20_261_127, calendarYear: 2001).days {
        days[day.date.month - 1].append(day)
      }
      for (month, days) in days.enumerated() {
        for (index, quantity) in quantities.enumerated() { months[index][month].append(quantity.value(days)) }
      }
    }
    for (quantity, values) in zip(quantities, months) {
      for (month, normal) in quantity.normals.enumerated() {
        let mean = WeatherGeneratorTests.mean(values[month])
        let error = WeatherGeneratorTests.deviation(values[month]) / Double(Self.years).squareRoot()
        let line = "\(name), \(quantity.testDescription), month \(month + 1): \(mean) for \(normal), standard error \(error)"
        #expect(abs(mean - normal) <= 4 * error + quantity.bias(normal), "\(line)")
      }
    }
  }

  @Test("normals hang together: days no colder than nights, rain for every wet day, less sun than a cloudless sky lets through")
  func consistency() {
    for climate in Climate.all {
      for month in 1...12 {
        let place = "\(climate.name), month \(month)"
        #expect(climate.maximumTemperature[month].value > climate.minimumTemperature[month].value + 3, "\(place)")
        let mean = climate.meanTemperature[month].value
        #expect(mean > climate.minimumTemperature[month].value && mean < climate.maximumTemperature[month].value, "\(place)")
        #expect(climate.rain[month].value >= 0.6 * climate.wetDays[month].value, "\(place)")
        let middle = CalendarDate(year: 2001, month: month, day: 15)!.dayOfYear
        let sky = ClearSky.radiation(
          dayOfYear: middle, latitude: climate.site.latitude, elevation: climate.site.elevation)
        #expect(climate.radiation[month].value > 0.25 * sky && climate.radiation[month].value < 0.95 * sky, "\(place)")
      }
    }
  }

  @Test("radiation follows from sunshine: Ångström by hand, Harbin in June")
  func sunshine() {
    // Ra 41.6, 15.5 h of light, 259 h of sunshine: 41.6 (0.18 + 0.55 · 259 / (30 · 15.5)) = 20.2.
    #expect(abs(Climate.harbin.radiation[6].value - 20.2) < 0.2, "\(Climate.harbin.radiation[6].value)")
  }

  @Test("what is recalled says so; what was measured at Los Baños is measured")
  func standing() {
    for climate in Climate.all where climate.name != "hangzhou" && climate.name != "los-banos" {
      #expect(climate.rain.standing == .estimated && climate.rain.source.contains("recalled"), "\(climate.name)")
    }
    #expect(Climate.losBanos.rain.standing == .measured)
  }
}
