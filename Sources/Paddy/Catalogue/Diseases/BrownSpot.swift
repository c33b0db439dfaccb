import Numbers

extension Disease {
  /// *Bipolaris oryzae*: on ageing leaves.
  public static let brownSpot = Disease(
    name: "brown-spot", title: "Brown spot (Bipolaris oryzae)", site: "patch of leaf",
    latency: given(6, "d"), infectiousness: given(19, "d"),
    parameters: Epidemic.Parameters(
      onset: given(20, "d"), inoculum: given(1, "m⁻²"), firstSites: given(600, "m⁻²"), mostSites: given(100_000, "m⁻²"),
      spread: rate(0.61), aggregation: Cited(1, 1...3, "1", published + "; range a design choice", .measured),
      senescence: rate(0.01), growth: rate(0.1), susceptibility: susceptible, nitrogenSlope: noNitrogen, hillSlope: noHills,
      age: age([0, 0.35, 40, 0.35, 60, 0.47, 80, 0.59, 100, 0.71, 120, 1]),
      temperature: temperature([15, 0, 20, 0.06, 25, 1, 30, 0.85, 35, 0.16, 40, 0])))
}
