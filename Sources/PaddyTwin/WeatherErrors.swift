public import Numbers

/// How far what is known of a day's weather may be off, one standard deviation, drawn for every member apart: shares but for temperature.
public struct WeatherErrors: Sendable {
  /// °C.
  public var temperature: Cited
  public var radiation: Cited, vapourPressure: Cited, wind: Cited, rain: Cited

  /// Of a day's figure of a good station.
  public static let station = WeatherErrors(
    temperature: noted(0.2, "°C"), radiation: noted(0.05, "1"), vapourPressure: noted(0.03, "1"), wind: noted(0.1, "1"),
    rain: noted(0.05, "1"))

  /// Of a forecast of tomorrow.
  public static let dayAhead = WeatherErrors(
    temperature: recalled(1.5, 1...2, "°C"), radiation: recalled(0.25, 0.15...0.35, "1"),
    vapourPressure: recalled(0.08, 0.05...0.12, "1"),
    wind: recalled(0.3, 0.2...0.5, "1"), rain: recalled(0.7, 0.4...1, "1"))

  /// What is known, each figure off by a draw of its own.
  func drawn(_ sky: ObservedWeather, _ stream: inout RandomStream) -> ObservedWeather {
    let warm = temperature.value * stream.normal()
    let light = 1 + radiation.value * stream.normal()
    let humid = 1 + vapourPressure.value * stream.normal()
    let windy = 1 + wind.value * stream.normal()
    let wet = 1 + rain.value * stream.normal()
    var own = sky
    own.minimumTemperature = sky.minimumTemperature.map { $0 + warm }
    own.maximumTemperature = sky.maximumTemperature.map { $0 + warm }
    own.radiation = sky.radiation.map { max(0.1, $0 * light) }
    own.vapourPressure = sky.vapourPressure.map { max(0.1, $0 * humid) }
    own.windSpeed = sky.windSpeed.map { max(0.1, $0 * windy) }
    own.rain = sky.rain.map { max(0, $0 * wet) }
    return own
  }

  private static func noted(_ value: Double, _ unit: String) -> Cited {
    Cited(value, unit, "paddy science notes 9.1, recalled: what good stations are off by in a day's figure")
  }
  private static func recalled(_ value: Double, _ range: ClosedRange<Double>, _ unit: String) -> Cited {
    Cited(value, range, unit, "recalled, design choice: forecasts of the next day by a weather service, at a point")
  }
}
