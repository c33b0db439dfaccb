import Testing

import PaddyTelemetry

@Suite struct InstantTextTests {
  @Test(
    "a time with its zone becomes seconds since 1970",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2021-07-22T08:00:00+08:00", 1_626_912_000), ("2021-07-22 00:00Z", 1_626_912_000),
      ("2021-07-21T19:30:00.25-0430", 1_626_912_000.25), ("2000-02-29T12:00:00,5+00", 951_825_600.5),
      ("2016-12-31T23:59:60Z", 1_483_228_800), ("1969-12-31T23:59:59Z", -1),
      ("2021-07-22T00:00:00.123456789Z", 1_626_912_000.123_456_789),
    ])
  func read(text: String, seconds: Double) { #expect(InstantText.seconds(text) == seconds) }

  @Test(
    "without a zone, or with a day that is none, it is no time",
    arguments: [
      "2021-07-22T08:00:00", "2021-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2021-13-01T00:00:00Z", "2021-07-22T24:00:00Z",
      "2021-07-22", "", "Z", "2021-07-22T08:00:00.Z", "2021-07-22T08:00:00Z ", "2021-07-22T08:00:00+0", "２０２１-07-22T08:00:00Z",
      "2021-07-22T08:00:61Z", "+021-07-22T08:00:00Z",
    ])
  func refused(text: String) { #expect(InstantText.seconds(text) == nil) }
}
