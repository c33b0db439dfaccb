public import Numbers

/// How far what is said of a day's weather is off: standard deviations, of temperature as a difference, of all else as a share.
public struct WeatherErrors: Sendable, Equatable {
  /// °C.
  public var temperature: Cited
  public var radiation: Cited, vapourPressure: Cited, windSpeed: Cited
  /// Of its logarithm where `isRainLognormal`.
  public var rain: Cited
  /// A forecast's rain is off by a factor; a gauge's by a share.
  var isRainLognormal: Bool

  /// What good stations are off by in a day's figure (paddy.md 9.1).
  public static let stations = WeatherErrors(
    temperature: Cited(0.2, 0.1...0.5, "°C", "recalled, paddy.md 9.1"),
    radiation: Cited(0.05, 0.03...0.1, "1", "recalled, paddy.md 9.1"),
    vapourPressure: Cited(0.03, 0.02...0.05, "1", "recalled, paddy.md 9.1"),
    windSpeed: Cited(0.1, 0.05...0.2, "1", "recalled, paddy.md 9.1"),
    rain: Cited(0.05, 0.03...0.15, "1", "recalled, paddy.md 9.1"), isRainLognormal: false)

  /// What a weather service's forecast of the coming day is off by at one place.
  public static let forecast = WeatherErrors(
    temperature: Cited(1.5, 1...2.5, "°C", "recalled: forecasts of the next day's extremes, mid-latitudes in summer"),
    radiation: Cited(0.25, 0.15...0.4, "1", "recalled: day-ahead daily sums"),
    vapourPressure: Cited(0.08, 0.05...0.15, "1", "recalled: dew point off by 1.5 °C"),
    windSpeed: Cited(0.3, 0.2...0.5, "1", "recalled: day-ahead daily means over land"),
    rain: Cited(0.5, 0.3...0.8, "1", "design choice: a factor; 0.35 two days before a storm in `StormTrial`"),
    isRainLognormal: true)

  /// What is said, each figure off by a draw of its own.
  func drawn(_ sky: ObservedWeather, _ stream: inout RandomStream) -> ObservedWeather {
    let warm = temperature.value * stream.normal()
    let light = 1 + radiation.value * stream.normal()
    let humid = 1 + vapourPressure.value * stream.normal()
    let windy = 1 + windSpeed.value * stream.normal()
    let wet = stream.normal()
    let factor = isRainLognormal ? Double.exp(rain.value * wet) : 1 + rain.value * wet
    var own = sky
    own.minimumTemperature = sky.minimumTemperature.map { $0 + warm }
    own.maximumTemperature = sky.maximumTemperature.map { $0 + warm }
    own.radiation = sky.radiation.map { max(0.1, $0 * light) }
    own.vapourPressure = sky.vapourPressure.map { max(0.1, $0 * humid) }
    own.windSpeed = sky.windSpeed.map { max(0.1, $0 * windy) }
    own.rain = sky.rain.map { max(0, $0 * factor) }
    return own
  }
}
