import Numbers
import Paddy
import PaddyStudies
import PaddyWeather
import Testing

/// Hangzhou's single-season rice against the local calendar (evidence rows C160–C176), and the fit that made it.
@Suite struct StageCalibrationTests {
  typealias Parameters = StageCalibration.Parameters
  static let years = StageCalibration(
    climate: .hangzhou, years: 30, seed: 1, sowing: date(5, 20), transplanting: date(6, 15))
  static let bounds = 0.0002...0.004

  static func date(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(year: 2001, month: month, day: day)! }
  private func cultivar(_ name: String) throws -> Parameters {
    try #require(Catalogue.cultivars.first { $0.name == name }).lowered()
  }
  private func meanDate(_ stage: StageCalibration.Stage, _ parameters: Parameters, _ years: StageCalibration = years) -> Double {
    Double(years.sowing.number) + Statistics(years.days(to: stage, parameters)).mean!
  }
  private func isWithin(_ day: Double, _ first: CalendarDate, _ last: CalendarDate) -> Bool {
    day >= Double(first.number) && day <= Double(last.number)
  }

  @Test("heads 25 August – 10 September, ripens 20 October – 10 November, every year before 30 November")
  func hangzhouSingleKeepsTheCalendar() throws {
    let p = try cultivar("hangzhou-single")
    #expect(isWithin(meanDate(\.flowering, p), Self.date(8, 25), Self.date(9, 10)))
    #expect(isWithin(meanDate(\.maturity, p), Self.date(10, 20), Self.date(11, 10)))
    for days in Self.years.stages(p) {
      let maturity = try #require(days.maturity)
      #expect(Self.years.sowing.adding(days: maturity) < Self.date(11, 30))
    }
  }

  @Test("the committed rates are what the fit finds") func committedRatesAreTheFit() throws {
    let committed = try cultivar("hangzhou-single")
    var p = try cultivar("ir72")
    p.juvenileRate = try #require(
      Self.years.fitted(\.juvenileRate, bringing: \.flowering, to: Self.date(9, 2), in: p, within: Self.bounds))
    p.fillingRate = try #require(
      Self.years.fitted(\.fillingRate, bringing: \.maturity, to: Self.date(10, 26), in: p, within: Self.bounds))
    #expect(abs(p.juvenileRate / committed.juvenileRate - 1) < 0.001)
    #expect(abs(p.fillingRate / committed.fillingRate - 1) < 0.001)
  }

  @Test("a rate that is known is found again from the mean date it makes, to one day in one year")
  func fitFindsWhatMadeTheDates() throws {
    let p = try cultivar("ir72")
    let wanted = Self.years.sowing.adding(days: 80)
    let rate = try #require(Self.years.fitted(\.panicleRate, bringing: \.flowering, to: wanted, in: p, within: Self.bounds))
    var fitted = p
    fitted.panicleRate = rate
    let late = Double(wanted.number) - meanDate(\.flowering, fitted)
    #expect(late >= 0 && late < 2.0 / 30)
    fitted.panicleRate = rate * 0.999
    #expect(meanDate(\.flowering, fitted) > Double(wanted.number))
  }

  @Test("a date that no rate reaches is none") func impossibleDates() throws {
    let p = try cultivar("ir72")
    #expect(Self.years.fitted(\.panicleRate, bringing: \.flowering, to: Self.date(6, 20), in: p, within: Self.bounds) == nil)
    #expect(Self.years.fitted(\.panicleRate, bringing: \.flowering, to: Self.date(12, 31), in: p, within: Self.bounds) == nil)
    #expect(
      StageCalibration(climate: .hangzhou, years: 0, seed: 1, sowing: Self.date(5, 20), transplanting: Self.date(6, 15))
        .fitted(\.panicleRate, bringing: \.flowering, to: Self.date(9, 2), in: p, within: Self.bounds) == nil)
  }

  @Test("the forecast ripens on the day the full run does") func forecastIsTheRun() throws {
    let p = try cultivar("hangzhou-single")
    let model = Self.years.model(p)
    for (weather, days) in zip(Self.years.weather, Self.years.stages(p)).prefix(3) {
      let ripe = try #require(days.maturity)
      func stage(after count: Int) -> Double {
        RiceSeason(model: model, weather: Array(weather.prefix(count)), seedbedDays: Self.years.seedbedDays).run()
          .developmentStage
      }
      #expect(stage(after: ripe) > 2 && stage(after: ripe - 1) <= 2)
    }
  }

  @Test("sown 16 days later it flowers later, by less than that, and ripens later") func laterSowing() throws {
    let p = try cultivar("hangzhou-single")
    let later = StageCalibration(climate: .hangzhou, years: 30, seed: 1, sowing: Self.date(6, 5), transplanting: Self.date(7, 1))
    let flowering = meanDate(\.flowering, p, later) - meanDate(\.flowering, p)
    #expect(flowering > 0 && flowering < 16)
    #expect(meanDate(\.maturity, p, later) > meanDate(\.maturity, p))
  }

  @Test("more carbon dioxide, more potential yield: a few percent from 384 to 415 ppm") func carbonDioxide() throws {
    var p = try cultivar("hangzhou-single")
    #expect(p.carbonDioxide == 415)
    let now = Statistics(Self.years.potentialYields(p)).mean!
    p.carbonDioxide = 384
    let gain = now / Statistics(Self.years.potentialYields(p)).mean! - 1
    #expect(gain > 0.01 && gain < 0.06)
  }
}
