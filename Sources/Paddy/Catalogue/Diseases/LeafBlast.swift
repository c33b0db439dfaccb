import Numbers

extension Disease {
  /// *Pyricularia oryzae* on leaves: cool and wet, while the crop is young.
  public static let leafBlast = Disease(
    name: "leaf-blast", title: "Leaf blast (Pyricularia oryzae)", site: "45 mm² of leaf",
    latency: given(5, "d"), infectiousness: given(20, "d"),
    parameters: Epidemic.Parameters(
      onset: given(15, "d"), inoculum: given(1, "m⁻²"), firstSites: given(600, "m⁻²"), mostSites: given(30000, "m⁻²"),
      spread: rate(1.14), aggregation: Cited(1, 1...3, "1", published + "; range a design choice", .measured),
      senescence: rate(0.01), growth: rate(0.1), susceptibility: susceptible, nitrogenSlope: noNitrogen, hillSlope: noHills,
      age: age(
        [0, 1, 10, 1, 25, 0.7, 30, 0.64, 35, 0.59, 40, 0.53, 55, 0.22, 70, 0.03, 75, 0.02, 85, 0.02, 90, 0.01, 120, 0.01],
        "; of its rows every 5 d those left out lie within 0.004 of these lines"),
      temperature: temperature(
        [10, 0, 15, 0.5, 20, 1, 25, 0.6, 30, 0.2, 35, 0.05, 40, 0.01, 45, 0],
        "; the optimum is 20 °C, the paper's 25 °C a misprint by the package's authors")))
}
