internal import Numbers

extension SensorKind {
  /// In the floodwater and the soil under it.
  static let water: [SensorKind] = [
    SensorKind(
      .floodwaterDepth, from: recalled(-0.3, "m"), to: recalled(0.5, "m"), good: exactly(recalled(0.003, "m")),
      cheap: exactly(seen(0.02, 0.01...0.052, "m", "Sensors 2025 25:7110, ±5.2 cm expanded for a probe of several quantities")),
      resolution: chosen(0.0005, "m"), minutes: 10, lag: 30
    ).with {
      $0.drift = Drift(
        course: .linear, rate: recalled(0.00035, 0.0002...0.0005, "m/d"), isShare: false, isOneWay: false,
        cleaned: chosen(14, "d"))
    },
    SensorKind(
      .waterTemperature, from: recalled(0, "°C"), to: recalled(45, "°C"), good: exactly(recalled(0.1, "°C")),
      cheap: exactly(recalled(0.5, "°C")), resolution: chosen(0.01, "°C"), minutes: 10, lag: 90),
    SensorKind(
      .dissolvedOxygen, from: recalled(0, "g/m3"), to: recalled(20, "g/m3"),
      good: exactly(recalled(0.15, 0.1...0.2, "g/m3")), cheap: exactly(recalled(0.5, "g/m3")),
      resolution: chosen(0.01, "g/m3"), minutes: 15, lag: 60
    ).with {
      $0.restsAtLowest = true
      $0.drift = Drift(
        course: .linear, rate: recalled(-0.1, -0.2 ... -0.05, "g/m3/d"), isShare: false, isOneWay: true,
        cleaned: chosen(7, "d"))
    },
    SensorKind(
      .pH, from: recalled(4, "pH"), to: recalled(11, "pH"), good: exactly(recalled(0.1, "pH")),
      cheap: exactly(seen(0.4, 0.4...0.4, "pH", "a low-cost probe of several quantities")), resolution: chosen(0.01, "pH"),
      minutes: 15,
      lag: 60
    ).with {
      $0.drift = Drift(
        course: .linear, rate: recalled(0.03, 0.02...0.05, "pH/d"), isShare: false, isOneWay: false, cleaned: chosen(7, "d"))
    },
    SensorKind(
      .electricalConductivity, from: recalled(0, "S/m"), to: recalled(0.5, "S/m"),
      good: exactly(chosen(0.0002, "S/m", "two steps of a usual display"), share: recalled(0.02, "1")),
      cheap: exactly(seen(0.0056, 0.0056...0.0056, "S/m", "±56 µS/cm at 1413, a low-cost probe of several quantities")),
      resolution: chosen(0.0001, "S/m"), minutes: 15, lag: 30),
    SensorKind(
      .ammonium, from: recalled(0.1, "g/m3"), to: recalled(100, "g/m3"),
      good: exactly(chosen(0.05, "g/m3"), share: recalled(0.15, 0.1...0.2, "1")),
      cheap: exactly(chosen(0.1, "g/m3"), share: recalled(0.4, 0.3...0.5, "1")), resolution: chosen(0.01, "g/m3"),
      minutes: 30, lag: 120
    ).with {
      $0.restsAtLowest = true
      $0.drift = Drift(
        course: .linear, rate: recalled(0.03, 0.02...0.05, "1/d"), isShare: true, isOneWay: false, cleaned: recalled(7, "d"))
    },
    SensorKind(
      .soilMoisture, from: recalled(0, "m3/m3"), to: chosen(0.65, "m3/m3", "porosity of a puddled soil"),
      good: exactly(recalled(0.03, "m3/m3")), cheap: exactly(chosen(0.05, "m3/m3")), resolution: chosen(0.001, "m3/m3"),
      minutes: 30, lag: 60),
  ]
}
