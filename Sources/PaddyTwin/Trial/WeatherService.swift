internal import Numbers

/// A weather service for hidden fields: the true weather of the coming days with the errors of a forecast, written as the file that a
/// watched farm reads beside its telemetry.
///
/// Steps of three hours; the temperature runs from its lowest before six to its highest after noon, rain and light are spread over the day
/// (design choices). A day once foretold stays as it was said: the errors do not shrink as it comes nearer.
struct WeatherService: ~Copyable {
  private var stream: RandomStream
  private var told: [Int: ObservedWeather] = [:]
  /// Between the lowest and the highest temperature, from midnight on.
  private static let course = [0.25, 0.0, 0.2, 0.7, 1.0, 0.8, 0.5, 0.35]

  init(seed: UInt64) { stream = RandomStream(seed: seed, purpose: "weather service", member: 0) }

  /// The file, of three days.
  /// - Parameters:
  ///   - days: of the hidden season.
  ///   - first: the first of them to be foretold.
  ///   - origin: midnight before the first of all — seconds since 1970.
  mutating func forecast(_ days: [TrueDay], from first: Int, origin: Double) -> String {
    var text = "time,rain_mm,temperature [°C],humidity [%],wind [m/s],radiation [W/m2]\n"
    for place in max(0, first)..<max(0, min(first + 3, days.count)) {
      let sky = told[place] ?? WeatherErrors.dayAhead.drawn(ObservedWeather(days[place].weather), &stream)
      told[place] = sky
      guard let low = sky.minimumTemperature, let high = sky.maximumTemperature, let pressure = sky.vapourPressure,
        let wind = sky.windSpeed, let light = sky.radiation, let rain = sky.rain
      else { continue }
      for (step, share) in WeatherService.course.enumerated() {
        let warmth = low + (high - low) * share
        let cells = [rain / 8, warmth, min(100, 100 * pressure / DayBucket.saturation(warmth)), wind, light * 1_000_000 / 86_400]
        let moment = origin + 86_400 * Double(place) + 10_800 * Double(step)
        text += ([ISOMoment.text(moment, zone: 0)] + cells.map { "\($0)" }).joined(separator: ",") + "\n"
      }
    }
    return text
  }
}
