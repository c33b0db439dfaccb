import Numbers
import Paddy
import PaddyStudies
import PaddyWeather
import Testing

/// The fit of the photoperiod sensitivity to how far flowering moves with sowing.
@Suite struct SowingResponseTests {
  typealias Parameters = StageCalibration.Parameters
  static let response = SowingResponse(usual: sown(5, 25), early: sown(4, 25), late: sown(7, 5))
  static let bounds = 0.0002...0.0015

  static func date(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(year: 2001, month: month, day: day)! }
  static func sown(_ month: Int, _ day: Int) -> StageCalibration {
    StageCalibration(
      climate: .hangzhou, years: 4, seed: 1, sowing: date(month, day), transplanting: date(month, day).adding(days: 25))
  }
  private func crop(sensitivity: Double) throws -> Parameters {
    var p: Parameters = try #require(Catalogue.cultivars.first { $0.name == "ir72" }).lowered()
    p.optimumPhotoperiod = 14
    p.photoperiodSensitivity = sensitivity
    return p
  }
  private func fitted(delay: Double, on date: CalendarDate) throws -> Parameters? {
    Self.response.fitted(
      delay: delay, of: \.flowering, on: date, refitting: \.juvenileRate, in: try crop(sensitivity: 0), within: Self.bounds,
      sensitivities: 0...2)
  }

  @Test("the more a crop feels the day length, the less its flowering moves with sowing") func sensitivityHoldsFlowering() throws
  {
    let delays = try [0, 0.3, 0.6, 0.9].map { Self.response.delay(of: \.flowering, try crop(sensitivity: $0)) }
    #expect(zip(delays, delays.dropFirst()).allSatisfy { $0 > $1 })
    #expect(delays[0] > 0.8 && delays[0] < 1.2)
  }

  @Test("a sensitivity that is known is found again from the date and the delay it makes, to a tenth of an hour's worth")
  func fitFindsWhatMadeTheDelay() throws {
    var known = try crop(sensitivity: 0.6)
    known.juvenileRate = 0.0006
    let usual = Self.response.usual
    let flowering = usual.sowing.adding(days: Int(usual.meanDays(to: \.flowering, known).rounded()))
    let found = try #require(try fitted(delay: Self.response.delay(of: \.flowering, known), on: flowering))
    #expect(abs(found.photoperiodSensitivity - 0.6) < 0.06 && abs(found.juvenileRate / 0.0006 - 1) < 0.05)
    #expect(abs(usual.meanDays(to: \.flowering, found) - Double(flowering.number - usual.sowing.number)) < 0.6)
  }

  @Test("a delay that no sensitivity makes is none") func impossibleDelays() throws {
    #expect(try fitted(delay: 1.5, on: Self.date(9, 2)) == nil)
    #expect(try fitted(delay: 0.05, on: Self.date(9, 2)) == nil)
    #expect(try fitted(delay: 0.5, on: Self.date(7, 1)) == nil)
  }
}
