import Numbers
import Testing

@Suite("Moments as ISO 8601 writes them")
struct ISOMomentTests {
  @Test(
    "Texts and the seconds they mean",
    arguments: [
      ("1970-01-01T00:00:00Z", 0.0), ("2021-07-22T00:00:00Z", 1_626_912_000), ("2021-07-22T08:00+08:00", 1_626_912_000),
      ("2021-07-22 08:00:00+0800", 1_626_912_000), ("2021-07-21T18:30:00-05:30", 1_626_912_000),
      ("2024-02-29T12:00Z", 1_709_208_000),
      ("2000-02-29T00:00Z", 951_782_400), ("1969-12-31T23:59:59Z", -1), ("2021-07-22T00:00:00.5Z", 1_626_912_000.5),
    ])
  func read(text: String, seconds: Double) { #expect(ISOMoment.seconds(text) == seconds) }

  @Test(
    "What is no moment",
    arguments: [
      "2021-07-22T00:00", "2021-02-29T00:00Z", "1900-02-29T00:00Z", "2021-13-01T00:00Z", "2021-00-01T00:00Z", "2021-07-32T00:00Z",
      "2021-07-22T24:00Z", "2021-07-22T00:60Z", "2021-07-22T00:00:60Z", "2021-07-22", "", "yesterday", "2021-07-22T00:00Zz",
      "2021-07-22T00:00+15:00", "2021-07-22T00:00:00.Z", "2021-7-22T00:00Z", "２021-07-22T00:00Z",
    ])
  func refused(text: String) { #expect(ISOMoment.seconds(text) == nil) }

  @Test("Every ninth hour over four centuries comes back as it was written, and in a zone")
  func roundTrip() {
    var seconds = -2_208_988_800.0
    while seconds < 10_413_792_000 {
      for zone in [0, 28_800, -12_600] {
        #expect(ISOMoment.seconds(ISOMoment.text(seconds, zone: zone)) == seconds)
      }
      seconds += 32_400 * 101
    }
  }

  @Test("For people by the clock of the zone; no moment is a dash")
  func people() {
    #expect(ISOMoment.shortText(1_626_912_000, zone: 28_800) == "2021-07-22 08:00")
    #expect(ISOMoment.text(1_626_912_000.9, zone: 28_800) == "2021-07-22T08:00:00+08:00")
    #expect(ISOMoment.clockText(-1) == "23:59")
    for seconds in [Double.nan, .infinity, -.infinity, 1e300] { #expect(ISOMoment.text(seconds) == "–") }
  }

  @Test(
    "As machines send them: leap seconds, commas, zones of hours alone",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2021-07-22T08:00:00+08:00", 1_626_912_000), ("2021-07-22 00:00Z", 1_626_912_000),
      ("2021-07-21T19:30:00.25-0430", 1_626_912_000.25), ("2000-02-29T12:00:00,5+00", 951_825_600.5),
      ("2016-12-31T23:59:60Z", 1_483_228_800), ("1969-12-31T23:59:59Z", -1),
      ("2021-07-22T00:00:00.123456789Z", 1_626_912_000.123_456_789),
    ])
  func machines(text: String, seconds: Double) { #expect(ISOMoment.seconds(text, isLenient: true) == seconds) }

  @Test(
    "Without a zone, or with a day that is none, it is no time from a machine either",
    arguments: [
      "2021-07-22T08:00:00", "2021-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2021-13-01T00:00:00Z", "2021-07-22T24:00:00Z",
      "2021-07-22", "", "Z", "2021-07-22T08:00:00.Z", "2021-07-22T08:00:00Z ", "2021-07-22T08:00:00+0", "２０２１-07-22T08:00:00Z",
      "2021-07-22T08:00:61Z", "+021-07-22T08:00:00Z",
    ])
  func machineRefused(text: String) { #expect(ISOMoment.seconds(text, isLenient: true) == nil) }
}
