internal import Numbers

extension SensorKind {
  private static let days = 1440.0

  /// On the canopy and the insects in it.
  static let crop: [SensorKind] = [
    SensorKind(
      .lightTrap, from: chosen(0, "1"), to: chosen(20_000, "1", "a full trap"),
      good: exactly(chosen(5, "1"), share: chosen(1.65, "1", "twice the variation of a negative binomial count of size 1.5")),
      cheap: exactly(chosen(5, "1"), share: chosen(1.65, "1", "twice the variation of a negative binomial count of size 1.5")),
      resolution: chosen(1, "1"), minutes: days, lag: 0
    ).with {
      $0.restsAtLowest = true
      $0.noise = .count(size: recalled(1.5, "1"))
      $0.staleness = chosen(3 * 86_400, "s", "two nights missed")
    },
    SensorKind(
      .planthoppers, from: chosen(0, "1/hill"), to: chosen(2000, "1/hill"),
      good: exactly(chosen(0.5, "1/hill"), share: chosen(0.33, "1", "twice the variation of a mean of 20 counts of size 2")),
      cheap: exactly(chosen(0.5, "1/hill"), share: chosen(0.33, "1", "twice the variation of a mean of 20 counts of size 2")),
      resolution: chosen(0.05, "1/hill", "one insect on 20 hills"), minutes: days, lag: 0
    ).with {
      $0.restsAtLowest = true
      $0.noise = .hills(chosen(20, "1"), size: chosen(2, "1"))
      $0.staleness = chosen(3 * 86_400, "s", "two days missed")
    },
    SensorKind(
      .leafAreaIndex, from: chosen(0, "m2/m2"), to: chosen(10, "m2/m2"), good: exactly(recalled(0.05, "1")),
      cheap: exactly(recalled(0.1, "1")), resolution: chosen(0.01, "m2/m2"), minutes: 5 * days, lag: 0
    ).with {
      $0.restsAtLowest = true
      $0.restsAtHighest = true
      $0.noise = .canopy
      $0.gap = recalled(0.5, "1")
      $0.delay = chosen(6 * 3600, "s", "a picture has to be fetched and read")
      $0.staleness = chosen(40 * 86_400, "s", "eight pictures under cloud: once in 256")
    },
  ]
}
