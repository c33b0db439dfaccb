import Numbers

extension Disease {
  /// Tungro viruses, carried by green leafhoppers that are not followed: plant by plant. It is followed and takes nothing, for no rule of
  /// damage was seen; outside the tropics it does not occur, which the model does not know.
  public static let tungro = Disease(
    name: "tungro", title: "Tungro (rice tungro viruses)", site: "plant",
    latency: given(6, "d"), infectiousness: given(120, "d"),
    parameters: Epidemic.Parameters(
      onset: given(25, "d"), inoculum: given(1, "m⁻²"), firstSites: given(100, "m⁻²"), mostSites: given(100, "m⁻²"),
      spread: rate(0.18), aggregation: Cited(1, 1...3, "1", published + "; range a design choice", .measured),
      senescence: rate(0.01), growth: rate(0.1), susceptibility: susceptible, nitrogenSlope: noNitrogen, hillSlope: noHills,
      age: age([0, 1, 15, 1, 30, 0.98, 45, 0.73, 60, 0.51, 75, 0.34, 90, 0, 120, 0]),
      temperature: temperature([
        9, 0, 10, 0.13, 13.1, 0.65, 16.2, 0.75, 19.3, 0.83, 22.4, 0.89, 25.6, 0.93, 28.7, 0.97, 31.8, 1, 34.9, 0.96, 38, 0.93, 40,
        0,
      ])))
}
