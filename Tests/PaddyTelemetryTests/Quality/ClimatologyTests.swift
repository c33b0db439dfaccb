import Testing

import PaddyTelemetry

@Suite struct ClimatologyTests {
  @Test(
    "the month of a day since 1970",
    arguments: [
      (0, 1), (30, 1), (31, 2), (58, 2), (59, 3), (364, 12), (365, 1), (11_016, 2), (11_017, 3), (18_778, 5), (18_779, 6),
      (-1, 12),
    ])
  func month(day: Int, month: Int) { #expect(Climatology.month(ofDay: day) == month) }

  @Test("limits are those of local time")
  func local() {
    var lowest = [[Double]](repeating: [Double](repeating: 0, count: 24), count: 12)
    lowest[0][7] = 5
    let table = Climatology(lowest: lowest, highest: lowest, offset: 8 * 3600)!
    #expect(table.limits(at: -1).lowest == 5 && table.limits(at: 0).lowest == 0)
  }
}
