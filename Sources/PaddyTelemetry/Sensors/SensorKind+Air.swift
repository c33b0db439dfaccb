internal import Numbers

extension SensorKind {
  /// In the air above the plot.
  static let air: [SensorKind] = [
    SensorKind(
      .airTemperature, from: recalled(-20, "°C"), to: recalled(50, "°C"), good: exactly(recalled(0.2, "°C")),
      cheap: exactly(recalled(0.5, "°C")), resolution: chosen(0.01, "°C"), minutes: 10, lag: 60),
    SensorKind(
      .relativeHumidity, from: recalled(0, "%"), to: recalled(100, "%"), good: exactly(recalled(2, "%")),
      cheap: exactly(recalled(5, "%")), resolution: chosen(0.1, "%"), minutes: 10, lag: 60
    ).with {
      $0.restsAtHighest = true
      $0.drift = Drift(
        course: .walk, rate: chosen(0.15, 0.1...0.2, "%/d½"), isShare: false, isOneWay: false, cleaned: chosen(60, "d"))
    },
    SensorKind(
      .photosyntheticRadiation, from: recalled(0, "W/m2"), to: recalled(1500, "W/m2"),
      good: exactly(chosen(2, "W/m2"), share: recalled(0.05, "1")),
      cheap: exactly(chosen(4, "W/m2"), share: recalled(0.1, "1")), resolution: chosen(1, "W/m2"), minutes: 10, lag: 1
    ).with {
      $0.restsAtLowest = true
      $0.drift = Drift(
        course: .linear, rate: recalled(-0.001, "1/d"), isShare: true, isOneWay: true, cleaned: chosen(30, "d"))
    },
    SensorKind(
      .rain, from: chosen(0, "mm"), to: chosen(60, "mm", "360 mm/h for 10 minutes"),
      good: exactly(recalled(0.2, "mm"), share: chosen(0.1, "1")), cheap: exactly(recalled(0.2, "mm"), share: chosen(0.15, "1")),
      resolution: recalled(0.2, "mm"), minutes: 10, lag: 0
    ).with {
      $0.restsAtLowest = true
      $0.correlation = chosen(0, "1", "tips are independent")
      $0.undercatch = (recalled(0.065, 0.03...0.1, "1"), recalled(0.15, "1"))
    },
    SensorKind(
      .windSpeed, from: recalled(0, "m/s"), to: recalled(50, "m/s"), good: exactly(recalled(0.3, "m/s")),
      cheap: exactly(recalled(0.5, "m/s")), resolution: chosen(0.1, "m/s"), minutes: 10, lag: 5
    ).with {
      $0.restsAtLowest = true
      $0.threshold = recalled(0.5, 0.3...0.8, "m/s")
    },
  ]
}
