import Foundation
import Numbers
import Paddy
import PaddyWeather
import Testing

@Suite struct WeatherGeneratorTests {
  static let years = 200
  static let climate = Climate.hangzhou
  static let generated = {
    let generator = WeatherGenerator(climate: climate)
    return (0..<years).map { generator.generateWithTyphoons(year: $0, seed: 20_210_725, calendarYear: 2001) }
  }()

  /// The value of each generated year for a month.
  static func yearly(_ month: Int, _ value: ([DailyWeather]) -> Double) -> [Double] {
    generated.map { year in value(year.series.days.filter { $0.date.month == month }) }
  }
  static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
  static func deviation(_ values: [Double]) -> Double {
    let middle = mean(values)
    return (values.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } / Double(values.count - 1)).squareRoot()
  }

  /// What is compared: its normals, the mean of a month's days, the bias allowed beyond sampling error and the check of the science notes.
  struct Quantity: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var normals: [Double]
    var bias: @Sendable (Double) -> Double
    var published: @Sendable (Double) -> Double
    var value: @Sendable ([DailyWeather]) -> Double
  }
  static func daily(_ path: @escaping @Sendable (DailyWeather) -> Double) -> @Sendable ([DailyWeather]) -> Double {
    { days in mean(days.map(path)) }
  }
  static let quantities = quantities(of: climate)
  static func quantities(of climate: Climate) -> [Quantity] {
    [
      Quantity(
        testDescription: "maximum temperature", normals: climate.maximumTemperature.values, bias: { _ in 0.02 },
        published: { _ in 0.7 },
        value: daily { $0.maximumTemperature }),
      // The bound below the maximum sees a sum of cut normals, not a normal.
      Quantity(
        testDescription: "minimum temperature", normals: climate.minimumTemperature.values, bias: { _ in 0.05 },
        published: { _ in 0.7 },
        value: daily { $0.minimumTemperature }),
      // So do the bounds of radiation.
      Quantity(
        testDescription: "radiation", normals: climate.radiation.values, bias: { 0.005 * $0 }, published: { 0.04 * $0 },
        value: daily { $0.radiation }),
      Quantity(
        testDescription: "rain", normals: climate.rain.values, bias: { _ in 0 }, published: { 0.1 * $0 },
        value: { $0.reduce(0) { $0 + $1.rain } }),
      Quantity(
        testDescription: "wet days", normals: climate.wetDays.values, bias: { _ in 0 }, published: { _ in 1.2 },
        value: { Double($0.filter { $0.rain >= 0.1 }.count) }),
      Quantity(
        testDescription: "wind",
        normals: climate.windSpeed.values.map { WindProfile.atTwoMetres($0, measuredAt: climate.windHeight.value) },
        bias: { 0.01 * $0 }, published: { 0.05 * $0 }, value: daily { $0.windSpeed }),
    ]
  }

  @Test(arguments: quantities)
  func monthlyMeansAreTheNormals(quantity: Quantity) {
    for month in 1...12 {
      let values = Self.yearly(month, quantity.value)
      let normal = quantity.normals[month - 1]
      let error = Self.deviation(values) / Double(Self.years).squareRoot()
      let difference = Self.mean(values) - normal
      let line = "\(quantity.testDescription), month \(month): \(Self.mean(values)) for \(normal), standard error \(error)"
      #expect(abs(difference) <= 3.5 * error + quantity.bias(normal), "\(line)")
    }
  }

  /// The science notes' ranges. Typhoons let October's rain vary by 7 % in the mean of 200 years, so that 10 % needs more of them.
  @Test func meansOfTwoThousandYearsKeepThePublishedRanges() {
    let generator = WeatherGenerator(climate: Self.climate)
    var months = [[[Double]]](repeating: Array(repeating: [], count: 12), count: Self.quantities.count)
    for member in 0..<2000 {
      let days = generator.generate(year: member, seed: 33, calendarYear: 2001).days
      for (month, days) in Dictionary(grouping: days, by: \.date.month) {
        for (index, quantity) in Self.quantities.enumerated() { months[index][month - 1].append(quantity.value(days)) }
      }
    }
    for (quantity, values) in zip(Self.quantities, months) {
      for (month, normal) in quantity.normals.enumerated() {
        let mean = Self.mean(values[month])
        let error = Self.deviation(values[month]) / 2000.0.squareRoot()
        let line = "\(quantity.testDescription), month \(month + 1): \(mean) for \(normal), standard error \(error)"
        #expect(abs(mean - normal) <= quantity.published(normal), "\(line)")
        #expect(abs(mean - normal) <= 3.5 * error + quantity.bias(normal), "\(line)")
      }
    }
  }

  @Test func monthlyRainVariesBetweenYears() {
    for month in 1...12 {
      let values = Self.yearly(month) { $0.reduce(0) { $0 + $1.rain } }
      let ratio = Self.deviation(values) / Self.mean(values)
      #expect(ratio >= 0.3 && ratio <= 1, "month \(month): \(ratio)")
    }
  }

  @Test func dewPointFollowsTheHumidityOfTheClimate() {
    for month in 1...12 {
      let climate = Self.climate
      let normal =
        climate.relativeHumidity.values[month - 1] / 100 * AirMoisture.saturation(at: climate.meanTemperature.values[month - 1])
      let mean = Self.mean(Self.yearly(month, Self.daily { $0.vapourPressure }))
      // The mean of the vapour pressure is a little above that of the mean dew point: the curve of saturation bends up.
      #expect(mean > normal * 0.99 && mean < normal * 1.08, "month \(month): \(mean) kPa for \(normal)")
    }
  }

  @Test func oneDayResemblesTheNext() {
    // Correlation of the deviations from the mean of each calendar day; the series behind the maximum has 0.62, the wet days take from it.
    func correlation(_ path: (DailyWeather) -> Double) -> Double {
      let days = Self.generated.map { $0.series.days.filter { !$0.typhoon }.map { ($0.date.dayOfYear, path($0)) } }
      var sums = [Double](repeating: 0, count: 366)
      var counts = sums
      for (day, value) in days.joined() {
        sums[day - 1] += value
        counts[day - 1] += 1
      }
      var (product, square) = (0.0, 0.0)
      for year in days {
        for (a, b) in zip(year, year.dropFirst()) where b.0 == a.0 + 1 {
          let x = a.1 - sums[a.0 - 1] / counts[a.0 - 1]
          product += x * (b.1 - sums[b.0 - 1] / counts[b.0 - 1])
          square += x * x
        }
      }
      return product / square
    }
    let maximum = correlation(\.maximumTemperature)
    let minimum = correlation(\.minimumTemperature)
    let radiation = correlation(\.radiation)
    #expect(maximum > 0.58 && maximum < 0.69, "\(maximum)")
    #expect(minimum > 0.5 && minimum < 0.72, "\(minimum)")
    #expect(radiation > 0.1 && radiation < 0.4, "\(radiation)")
  }

  @Test func wetDaysComeInSpells() {
    // P(wet | dry) = ¾ p: the chance of rain after a wet day is ¼ higher than after a dry one.
    var counts = [[0.0, 0.0], [0.0, 0.0]]
    let plain = WeatherGenerator(climate: Self.climate, typhoons: false)
    for member in 0..<Self.years {
      let june = plain.generate(year: member, seed: 5, calendarYear: 2001).days.filter { $0.date.month == 6 }
      for (a, b) in zip(june, june.dropFirst()) { counts[a.rain > 0 ? 1 : 0][b.rain > 0 ? 1 : 0] += 1 }
    }
    let chances = counts.map { $0[1] / ($0[0] + $0[1]) }
    let wet = Self.climate.wetDays.values[5] / 30
    // 5,800 pairs: 3.5 standard errors of each are 0.034.
    #expect(abs(chances[0] - 0.75 * wet) < 0.034 && abs(chances[1] - (0.25 + 0.75 * wet)) < 0.034, "\(chances)")
  }

  @Test func dryDaysAreBrighter() {
    let april = Self.generated.flatMap { $0.series.days.filter { $0.date.month == 4 } }
    let wet = Self.mean(april.filter { $0.rain > 0 }.map(\.radiation))
    let dry = Self.mean(april.filter { $0.rain == 0 }.map(\.radiation))
    #expect(dry - wet > 0.5 * 13.4 && dry - wet < 0.66 * 13.4)
  }

  @Test func typhoonsComeAsOftenAndAsWetAsStated() throws {
    let all = Self.generated.flatMap(\.typhoons)
    let rate = Double(all.count) / Double(Self.years)
    let parameters = try #require(Self.climate.typhoons)
    #expect(abs(rate - 1.2) < 3.5 * (1.2 / Double(Self.years)).squareRoot() && rate >= 1 && rate <= 3)
    #expect(all.allSatisfy { (6...10).contains($0.firstDay.month) && (2...3).contains($0.duration) })
    let rain = all.map(\.rain)
    #expect(abs(Self.mean(rain) - parameters.meanRain) < 3.5 * Self.deviation(rain) / Double(all.count).squareRoot())
    #expect(rain.allSatisfy { $0 <= 500 } && Double(rain.filter { $0 >= 50 && $0 <= 400 }.count) > 0.8 * Double(all.count))
    #expect(all.allSatisfy { $0.gust >= 18 && $0.gust <= 35 })
  }

  @Test func aTyphoonIsWetDarkCoolWindyAndHumid() {
    let days = Self.generated.flatMap(\.series.days)
    let typhoon = days.filter(\.typhoon)
    #expect(typhoon.count > 400)
    for day in typhoon {
      let sky = ClearSky.extraterrestrialRadiation(dayOfYear: day.date.dayOfYear, latitude: Self.climate.site.latitude)
      #expect(day.rain > 1 && abs(day.radiation - 0.15 * sky) < 0.006)
      #expect(day.maximumTemperature - day.minimumTemperature <= 4.011)
      #expect(day.windSpeed >= 4.49)
      let saturated =
        (AirMoisture.saturation(at: day.minimumTemperature) + AirMoisture.saturation(at: day.maximumTemperature)) / 2
      #expect(day.vapourPressure >= 0.949 * saturated)
    }
    let august = days.filter { $0.date.month == 8 && !$0.typhoon }
    let mean = Self.mean(august.map { ($0.minimumTemperature + $0.maximumTemperature) / 2 })
    let stormy = typhoon.filter { $0.date.month == 8 }.map { ($0.minimumTemperature + $0.maximumTemperature) / 2 }
    #expect(mean - Self.mean(stormy) > 2 && mean - Self.mean(stormy) < 4)
  }

  @Test func whatATyphoonReplacesAndWhatFollowsIt() throws {
    let (series, typhoons) = try #require(Self.generated.first { $0.typhoons.count == 1 && $0.typhoons[0].firstDay.month < 10 })
    let passage = typhoons[0]
    let rain = try (0..<passage.duration).map { try #require(series.day(on: passage.firstDay.adding(days: $0))).rain }
    #expect(abs(rain.reduce(0, +) - passage.rain) < 0.02)
    #expect(series.days.filter(\.typhoon).count == passage.duration)
    let after = try #require(series.day(on: passage.firstDay.adding(days: passage.duration)))
    let sky = ClearSky.extraterrestrialRadiation(dayOfYear: after.date.dayOfYear, latitude: series.site.latitude)
    #expect(after.rain == 0 && after.radiation > 0.57 * sky && !after.typhoon)
  }

  @Test func aMemberIsTheSameAloneAndAmongOthers() {
    let generator = WeatherGenerator(climate: Self.climate)
    let alone = generator.generate(year: 17, seed: 20_210_725, calendarYear: 2001)
    #expect(alone == Self.generated[17].series)
    #expect(alone != Self.generated[18].series)
    #expect(alone.days != generator.generate(year: 17, seed: 1, calendarYear: 2001).days)
  }

  @Test func typhoonsShiftNothingOutsideTheirMonths() {
    let without = WeatherGenerator(climate: Self.climate, typhoons: false)
    for member in 0..<20 {
      let plain = without.generate(year: member, seed: 20_210_725, calendarYear: 2001).days
      let stormy = Self.generated[member].series.days
      #expect(!plain.contains { $0.typhoon })
      for (a, b) in zip(plain, stormy) where a.date.month < 6 || a.date.month == 12 { #expect(a == b) }
    }
  }

  @Test func rainWithoutTyphoonsIsStillTheNormal() {
    let without = WeatherGenerator(climate: Self.climate, typhoons: false)
    let august = (0..<Self.years).map { member in
      without.generate(year: member, seed: 3, calendarYear: 2001).days.filter { $0.date.month == 8 }.reduce(0) { $0 + $1.rain }
    }
    #expect(abs(Self.mean(august) - 155.8) < 3.5 * Self.deviation(august) / Double(Self.years).squareRoot())
  }

  @Test func boundsHold() {
    for day in Self.generated.flatMap(\.series.days) {
      let sky = ClearSky.radiation(dayOfYear: day.date.dayOfYear, latitude: 30.23, elevation: 41.7)
      #expect(day.radiation <= sky + 0.006 && day.radiation > 0)
      #expect(day.typhoon || day.maximumTemperature - day.minimumTemperature >= 0.989)
      #expect(day.rain == 0 || day.rain >= 0.1)
    }
  }

  @Test func leapYearsHaveTheirDay() {
    let year = WeatherGenerator(climate: Self.climate).generate(year: 0, seed: 1, calendarYear: 2024)
    #expect(year.days.count == 366 && year.wholeYears == [2024] && year.site == hangzhouSite)
  }

  @Test func thirtyYearsAreQuick() {
    let clock = ContinuousClock()
    let generator = WeatherGenerator(climate: Self.climate)
    // The best of five, since others share the machine.
    let best = (0..<5).map { round in
      clock.measure {
        for member in 0..<30 {
          #expect(generator.generate(year: member, seed: UInt64(round), calendarYear: 2001).days.count == 365)
        }
      }
    }.min()!
    let setUp = clock.measure { _ = WeatherGenerator(climate: Self.climate) }
    print("30 years \(best), set-up \(setUp)")
    #expect(best < .milliseconds(50))
  }

  @Test func theClimateIsTheOneStated() {
    let climate = Climate.named("Hangzhou")
    #expect(climate?.site == hangzhouSite)
    #expect(Climate.unknown("hangzou").contains("nearest match 'hangzhou'"))
    #expect(Climate.named("atlantis") == nil)
    #expect(abs(Self.climate.rain.values.reduce(0, +) - 1454.5) < 1e-9)
    #expect(abs((Self.climate.typhoons?.monthShares.values.reduce(0, +) ?? 0) - 1) < 1e-12)
    #expect(Self.climate.rain[6] == Cited(231.1, nil, "mm", Self.climate.rain.source, .estimated))
  }

  @Test func everyClimateHasItsFile() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("Sources/PaddyWeather/Climates").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).map { $0.lowercased() }.sorted()
    #expect(files == Climate.all.map { "\($0.name.replacing("-", with: "")).swift" }.sorted())
  }
}
