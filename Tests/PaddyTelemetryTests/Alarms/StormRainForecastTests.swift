import Numbers
import PaddyTelemetry
import Testing

@Suite("A forecast of storm rain")
struct StormRainForecastTests {
  /// Six-hour steps from 2021-07-25 00:00 in Zhejiang.
  private let plain = """
    # typhoon In-Fa, made up
    time,rain_mm
    2021-07-25T00:00+08:00,5
    2021-07-25T06:00+08:00,20
    2021-07-25T12:00+08:00,60
    2021-07-25T18:00+08:00,40
    2021-07-26T00:00+08:00,10
    """
  private let start = ISOMoment.seconds("2021-07-25T00:00+08:00")!

  private func read(_ text: String) throws -> StormRainForecast {
    let (forecast, diagnostics) = StormRainForecast.reading(text, file: "rain.csv")
    #expect(diagnostics.isEmpty)
    return try #require(forecast)
  }

  @Test("Steps follow each other; the last is as long as the one before; half a step counts by half")
  func steps() throws {
    let forecast = try read(plain)
    #expect(forecast.steps.count == 5)
    #expect(zip(forecast.steps, forecast.steps.dropFirst()).allSatisfy { $0.end == $1.start })
    #expect(forecast.steps[4].end - forecast.steps[4].start == 21_600)
    #expect(forecast.rain(from: start, to: start + 9 * 3600) == 15)
    #expect(forecast.rain(from: start - 1e6, to: start + 1e6) == 135)
  }

  @Test("The wettest 24 hours and when they begin; after the storm there is none")
  func wettest() throws {
    let forecast = try read(plain)
    let wettest = try #require(forecast.wettest(hours: 24, after: start))
    #expect(wettest.rain == 130 && wettest.start == start + 21_600)
    #expect(forecast.wettest(hours: 24, after: start + 30 * 3600) == nil)
    #expect(forecast.probability(ofAtLeast: 100, hours: 24, after: start) == 1)
    #expect(forecast.probability(ofAtLeast: 131, hours: 24, after: start) == 0)
  }

  @Test("With members the probability is their share")
  func members() throws {
    let forecast = try read(
      """
      time,member_2_mm,member_1_mm
      2021-07-25T00:00Z,10,50
      2021-07-25T12:00Z,20,70
      """)
    #expect(forecast.steps[0].rain == 30 && forecast.steps[0].members == [50, 10])
    #expect(forecast.probability(ofAtLeast: 100, hours: 24, after: forecast.steps[0].start) == 0.5)
    #expect(forecast.wettest(hours: 24, after: forecast.steps[0].start, member: 0)?.rain == 120)
  }

  @Test(
    "With a low and a high it goes by straight lines between",
    arguments: [(30.0, 0.95), (65, 0.725), (100, 0.5), (150, 0.275), (201, 0), (29, 1)])
  func spread(amount: Double, probability: Double) throws {
    let forecast = try read(
      """
      time,rain_mm,low_mm,high_mm
      2021-07-25T00:00Z,40,10,80
      2021-07-25T12:00Z,60,20,120
      """)
    #expect(abs(forecast.probability(ofAtLeast: amount, hours: 24, after: forecast.steps[0].start) - probability) < 1e-12)
  }

  @Test("A red warning a day ahead raises the advice to drain")
  func advice() throws {
    let forecast = try read(plain)
    let evidence = try #require(forecast.evidence(plot: "plot-3", made: start - 86_400, threshold: 100))
    var book = AlarmBook(farm: "linan", zone: 28_800)
    let events = book.take(evidence, now: start - 86_400)
    #expect(events.map(\.change) == [.raised] && events[0].leadTime == 30 * 3600)
    #expect(events[0].action.hasSuffix("before 2021-07-25 06:00: 130 mm of rain is expected within 24 h"))
  }

  @Test(
    "What is wrong is told with its line, its column, what was found and what is allowed",
    arguments: [
      ("", "rain.csv: error: no header"), ("time,rain_mm\n", "rain.csv: error: 0 steps"),
      ("time,rain\n", "rain.csv:1:2: error: unknown column 'rain'; did you mean 'rain_mm'?"),
      ("time\n", "rain.csv:1: error: missing column 'rain_mm' or members; found time"),
      ("rain_mm\n", "rain.csv:1: error: missing column 'time'; found rain_mm"),
      ("time,rain_mm,rain_mm\n", "rain.csv:1:3: error: a second column 'rain_mm'"),
      ("time,rain_mm,low_mm\n", "rain.csv:1: error: 'low_mm' and 'high_mm' come together"),
      ("time,rain_mm\n2021-07-25,5\n", "rain.csv:2:1: error: '2021-07-25' is no moment with a zone"),
      ("time,rain_mm\n2021-07-25T00:00Z,-1\n", "rain.csv:2:2: error: '-1' is no rain of a step: 0 to 500 mm are allowed"),
      ("time,rain_mm\n2021-07-25T00:00Z,nan\n", "rain.csv:2:2: error: 'nan' is no rain"),
      ("time,rain_mm\n2021-07-25T00:00Z\n", "rain.csv:2: error: 1 fields, the header has 2"),
      (
        "time,rain_mm\n2021-07-25T06:00Z,1\n2021-07-25T06:00Z,1\n",
        "rain.csv:3:1: error: 2021-07-25T06:00:00Z does not come after"
      ),
      (
        "time,rain_mm,low_mm,high_mm\n2021-07-25T00:00Z,5,6,7\n",
        "rain.csv:2: error: rain of 5.0 mm does not lie within its low of 6.0"
      ),
      ("time,rain_mm\n2021-07-25T06:00Z,1\n", "rain.csv: error: 1 steps; two at least"),
    ])
  func wrong(text: String, message: String) {
    let (forecast, diagnostics) = StormRainForecast.reading(text, file: "rain.csv")
    #expect(forecast == nil && diagnostics.first?.description.hasPrefix(message) == true, "\(diagnostics)")
  }

  @Test("All that is wrong is told at once, and not without end")
  func many() {
    let lines = (0..<200).map { "day \($0),1" }.joined(separator: "\n")
    let (_, diagnostics) = StormRainForecast.reading("time,rain_mm\n" + lines, file: "rain.csv")
    #expect(diagnostics.count == 51 && diagnostics[49].line == 51)
  }

  @Test("Windows line ends, a byte order mark and empty lines do no harm")
  func windows() throws {
    let forecast = try read("\u{feff}time,rain_mm\r\n\r\n2021-07-25T00:00Z,5\r\n2021-07-25T06:00Z, 6\r\n")
    #expect(forecast.steps.map(\.rain) == [5, 6])
  }
}
