import Numbers

extension Disease {
  /// *Xanthomonas oryzae* pv. *oryzae*: hot and wet, leaf by leaf.
  public static let bacterialBlight = Disease(
    name: "bacterial-blight", title: "Bacterial blight (Xanthomonas oryzae)", site: "leaf",
    latency: given(5, "d"), infectiousness: given(30, "d"),
    parameters: Epidemic.Parameters(
      onset: given(20, "d"), inoculum: given(1, "m⁻²"), firstSites: given(100, "m⁻²"), mostSites: given(3200, "m⁻²"),
      spread: rate(0.87), aggregation: Cited(4, 1...6, "1", published + "; range a design choice", .measured),
      senescence: rate(0.01), growth: rate(0.1), susceptibility: susceptible, nitrogenSlope: noNitrogen, hillSlope: noHills,
      age: age([0, 1, 20, 1, 30, 0.9, 40, 0.62, 50, 0.43, 60, 0.41, 120, 0.41]),
      temperature: temperature([16, 0, 19, 0.29, 22, 0.44, 25, 0.9, 28, 0.9, 31, 1, 34, 0.88, 37, 0.01, 40, 0])))
}
