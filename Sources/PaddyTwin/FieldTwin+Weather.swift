internal import Numbers
internal import Paddy

extension FieldTwin {
  /// A member's weather of a day: what is known with an error of its own, the rest borrowed.
  func weather(_ sky: ObservedWeather, member: Int, day: Int, _ errors: WeatherErrors) -> DailyWeather {
    blurred(sky, member: member, day: day, errors).completed(by: skies.borrowed(member, calendar.date(day)))
  }

  private func blurred(_ sky: ObservedWeather, member: Int, day: Int, _ errors: WeatherErrors) -> ObservedWeather {
    var stream = RandomStream(seed: settings.seed, purpose: "weather of day \(day)", member: member)
    let warm = errors.temperature.value * stream.normal()
    let light = 1 + errors.radiation.value * stream.normal()
    let humid = 1 + errors.vapourPressure.value * stream.normal()
    let windy = 1 + errors.wind.value * stream.normal()
    let wet = 1 + errors.rain.value * stream.normal()
    var own = sky
    own.minimumTemperature = sky.minimumTemperature.map { $0 + warm }
    own.maximumTemperature = sky.maximumTemperature.map { $0 + warm }
    own.radiation = sky.radiation.map { max(0.1, $0 * light) }
    own.vapourPressure = sky.vapourPressure.map { max(0.1, $0 * humid) }
    own.windSpeed = sky.windSpeed.map { max(0.1, $0 * windy) }
    own.rain = sky.rain.map { max(0, $0 * wet) }
    return own
  }
}
