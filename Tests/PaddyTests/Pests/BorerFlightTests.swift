import Numbers
import Paddy
import Testing

@Suite struct BorerFlightTests {
  private let striped: BorerFlight.Parameters<Double> = StripedBorer.flight.map { $0.value }
  private let yellow: BorerFlight.Parameters<Double> = YellowBorer.flight.map { $0.value }

  private func date(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(year: 2021, month: month, day: day)! }

  /// Monthly means of Hangzhou, °C, and the year warmer or colder by so much; 9 °C between night and day.
  private func weather(_ warmer: Double = 0, from first: CalendarDate? = nil) -> [DailyWeather] {
    let months = [4.6, 6.4, 10.8, 16.6, 21.9, 25.1, 29.3, 28.8, 24.7, 19.3, 13.3, 7.1]
    let start = (first ?? date(1, 1)).number
    return (start...date(12, 31).number).map { number in
      let day = CalendarDate(number: number)
      let place = Double(day.dayOfYear - 15) / 30.4
      let below = (Int(place.rounded(.down)) + 12) % 12
      let part = place - place.rounded(.down)
      let mean = months[below] * (1 - part) + months[(below + 1) % 12] * part + warmer
      return DailyWeather(
        date: day, radiation: 15, minimumTemperature: mean - 4.5, maximumTemperature: mean + 4.5, vapourPressure: 2, windSpeed: 2,
        rain: 0)
    }
  }

  private func year(_ weather: [DailyWeather], member: Int = 0, _ p: BorerFlight.Parameters<Double>) -> [Double] {
    BorerFlight.moths(seed: 7, member: member, from: date(1, 1), to: date(12, 31), weather: weather, p)
  }

  /// Day of the year by which half of what flies within a stretch of days has flown.
  private func middle(_ days: [Double], _ range: Range<Int>) -> Int {
    let half = 0.5 * days[range].reduce(0, +)
    var sum = 0.0
    for day in range {
      sum += days[day]
      if sum >= half { return day + 1 }
    }
    return 0
  }

  static let years: [(warmer: Double, first: ClosedRange<Int>, second: ClosedRange<Int>, sentence: String)] = [
    (0, 121...140, 182...196, "wintered moths fly in the first half of May, their offspring in the first half of July"),
    (1.5, 108...127, 170...186, "a spring warmer by 1.5 °C brings both eight or nine days forward"),
    (-1.5, 133...152, 193...212, "a cold one puts them off by as much"),
  ]

  @Test("flights come with the warmth of the year", arguments: years)
  func timing(_ row: (warmer: Double, first: ClosedRange<Int>, second: ClosedRange<Int>, sentence: String)) {
    let days = year(weather(row.warmer), striped)
    let valley = (row.first.upperBound + row.second.lowerBound) / 2
    #expect(row.first.contains(middle(days, 60..<valley)), "\(row.sentence): \(middle(days, 60..<valley))")
    #expect(row.second.contains(middle(days, valley..<280)), "\(row.sentence): \(middle(days, valley..<280))")
  }

  @Test("all moths of both generations come, times the year's factor, whose mean is 1")
  func sizes() {
    let sums = (0..<400).map { year(weather(), member: $0, striped).reduce(0, +) }
    #expect(abs(sums.reduce(0, +) / 400 / (striped.wintered + striped.firstGeneration) - 1) < 0.1)
    #expect(sums.max()! > 2 * sums.min()!)
    #expect(year(weather(), member: 3, striped) == year(weather(), member: 3, striped))
  }

  @Test("weather that begins after 1 March: moths on their usual days; a shorter season sees the same moths")
  func withoutSpring() {
    let days = year(weather(from: date(5, 1)), striped)
    #expect(middle(days, 100..<150) == 129 && middle(days, 150..<240) == 190)
    let whole = year(weather(), striped)
    let part = BorerFlight.moths(seed: 7, member: 0, from: date(6, 20), to: date(9, 1), weather: weather(), striped)
    for (i, moths) in part.enumerated() { #expect(moths == whole[date(6, 20).dayOfYear - 1 + i]) }
  }

  @Test("the tropics have the same few on every day, and the yellow borer; Hangzhou the striped one")
  func tropics() {
    let days = year(weather(), yellow)
    #expect(days.allSatisfy { $0 == days[0] && $0 > 0 })
    let losBanos = Site(latitude: 14.2, longitude: 121.3, elevation: 20)
    let hangzhou = Site(latitude: 30.2, longitude: 120.2, elevation: 10)
    #expect(Catalogue.borer(at: losBanos).name == "yellow-borer" && Catalogue.borer(at: hangzhou).name == "striped-borer")
    #expect(Catalogue.borerFlight(at: hangzhou).allYear.value == 0 && Catalogue.borerFlight(at: losBanos).allYear.value > 0)
  }
}
