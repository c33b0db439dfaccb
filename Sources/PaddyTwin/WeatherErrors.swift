public import Numbers

/// How far what is known of a day's weather may be off, one standard deviation, drawn for every member apart: shares but for temperature.
public struct WeatherErrors: Sendable {
  /// °C.
  public var temperature: Cited
  public var radiation: Cited, vapourPressure: Cited, wind: Cited, rain: Cited
  /// How much of it is the same on every day, by the sensors' own gains and zeros: a share of the standard deviation.
  public var standing: Cited

  /// Of a day's figure of a good station.
  public static let station = WeatherErrors(
    temperature: noted(0.1, "°C"), radiation: noted(0.03, "1"), vapourPressure: noted(0.02, "1"), wind: noted(0.1, "1"),
    rain: noted(0.05, "1"),
    standing: Cited(0.8, "1", "design choice: the device's own share of a sensor's error, as in SensorError"))

  /// Of a forecast of tomorrow.
  public static let dayAhead = WeatherErrors(
    temperature: recalled(1.5, 1...2, "°C"), radiation: recalled(0.25, 0.15...0.35, "1"),
    vapourPressure: recalled(0.08, 0.05...0.12, "1"),
    wind: recalled(0.3, 0.2...0.5, "1"), rain: recalled(0.7, 0.4...1, "1"),
    standing: Cited(0, "1", "design choice: a forecast errs anew every day"))

  /// Normal deviates: of temperature, radiation, vapour pressure, wind and rain.
  struct Deviates {
    var warm = 0.0, light = 0.0, humid = 0.0, windy = 0.0, wet = 0.0
    init() {}
    init(_ stream: inout RandomStream) {
      warm = stream.normal()
      light = stream.normal()
      humid = stream.normal()
      windy = stream.normal()
      wet = stream.normal()
    }
  }

  /// What is known, each figure off by a draw of its own.
  /// - Parameter season: draws that stay the same from day to day.
  func drawn(_ sky: ObservedWeather, _ stream: inout RandomStream, season: Deviates = Deviates()) -> ObservedWeather {
    let day = Deviates(&stream)
    let share = standing.value, rest = (1 - share * share).squareRoot()
    func off(_ path: KeyPath<Deviates, Double>) -> Double { share * season[keyPath: path] + rest * day[keyPath: path] }
    let warm = temperature.value * off(\.warm)
    let light = 1 + radiation.value * off(\.light)
    let humid = 1 + vapourPressure.value * off(\.humid)
    let windy = 1 + wind.value * off(\.windy)
    let wet = 1 + rain.value * off(\.wet)
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
    Cited(
      value, unit,
      "paddy science notes 9.1, recalled: half the accuracy class of good sensors (two deviations), with what they drift by")
  }
  private static func recalled(_ value: Double, _ range: ClosedRange<Double>, _ unit: String) -> Cited {
    Cited(value, range, unit, "recalled, design choice: forecasts of the next day by a weather service, at a point")
  }
}
