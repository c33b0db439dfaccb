internal import Numbers
internal import Paddy

extension FieldTwin {
  /// A member's weather of a day: what is known with an error of its own, the rest borrowed.
  func weather(_ sky: ObservedWeather, member: Int, day: Int, _ errors: WeatherErrors) -> DailyWeather {
    blurred(sky, member: member, day: day, errors).completed(by: skies.borrowed(member, calendar.date(day)))
  }

  private func blurred(_ sky: ObservedWeather, member: Int, day: Int, _ errors: WeatherErrors) -> ObservedWeather {
    var stream = RandomStream(seed: settings.seed, purpose: "weather of day \(day)", member: member)
    var own = RandomStream(seed: settings.seed, purpose: "weather sensors", member: member)
    return errors.drawn(sky, &stream, season: WeatherErrors.Deviates(&own))
  }
}
