import Numbers
import PaddyTelemetry
import Testing

@Suite("Weather beside the rain of a forecast")
struct ForecastSkyTests {
  @Test("columns with their units, and those of weather files; an empty field is not forecast")
  func columns() throws {
    let (forecast, diagnostics) = StormRainForecast.reading(
      """
      time,rain_mm,temperature [°F],wind [km/h],humidity_percent,radiation [MJ/m2/d]
      2021-07-25T00:00+08:00,0,86,18,80,
      2021-07-25T01:00+08:00,1,,36,,8.64
      """, file: "f.csv")
    #expect(diagnostics.isEmpty)
    let steps = try #require(forecast).steps
    #expect(abs(steps[0].sky.temperature! - 30) < 1e-12 && steps[0].sky.wind == 5 && steps[0].sky.humidity == 80)
    #expect(steps[0].sky.radiation == nil && steps[1].sky.temperature == nil && steps[1].sky.humidity == nil)
    #expect(abs(steps[1].sky.radiation! - 100) < 1e-12 && steps[1].sky.wind == 10)
  }

  @Test("a forecast of rain alone is what it was")
  func rainAlone() throws {
    let (forecast, _) = StormRainForecast.reading("time,rain_mm\n2021-07-25T00:00Z,1\n2021-07-25T01:00Z,2\n", file: "f.csv")
    #expect(try #require(forecast).steps.allSatisfy { $0.sky == ForecastSky() })
  }

  @Test(
    "what is wrong is told with its place and what is allowed",
    arguments: [
      ("time,rain_mm,wind", "f.csv:1:3: error: 'wind' has no unit; write it as wind [m/s]; allowed: m/s, m s-1, km/h, kn, mph"),
      ("time,rain_mm,wind [bft]", "f.csv:1:3: error: 'bft' is no unit of wind; allowed: m/s, m s-1, km/h, kn, mph"),
      (
        "time,rain_mm,radiation [lux]",
        "f.csv:1:3: error: 'lux' is no unit of radiation; allowed: W/m2, kJ/m2/h, MJ/m2/h, MJ/m2/d"
      ),
      ("time,rain_mm,temperature [°C],temperature_C", "f.csv:1:4: error: a second column 'temperature_C'"),
      (
        "time,rain_mm,temperature [°C]\n2021-07-25T00:00Z,1,99",
        "f.csv:2:3: error: '99' is no temperature: -40 to 55 °C are allowed"
      ),
      ("time,rain_mm,temprature [°C]", "f.csv:1:3: error: unknown column 'temprature [°C]'; did you mean 'temperature [°C]'?"),
    ])
  func mistakes(text: String, said: String) {
    let (forecast, diagnostics) = StormRainForecast.reading(text + "\n", file: "f.csv")
    #expect(forecast == nil && diagnostics.first?.description == said, "\(diagnostics)")
  }
}
