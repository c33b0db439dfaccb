import Numbers

extension Disease {
  /// *Rhizoctonia solani*: warm, at the base of dense and well-fed stands.
  public static let sheathBlight = Disease(
    name: "sheath-blight", title: "Sheath blight (Rhizoctonia solani)", site: "tiller",
    latency: given(3, "d"), infectiousness: given(120, "d"),
    parameters: Epidemic.Parameters(
      onset: given(30, "d"), inoculum: given(1, "m⁻²"), firstSites: given(25, "m⁻²"), mostSites: given(800, "m⁻²"),
      spread: rate(0.46), aggregation: Cited(2.8, 1...5, "1", published + "; range a design choice", .measured),
      senescence: rate(0.005), growth: rate(0.2), susceptibility: susceptible,
      nitrogenSlope: Cited(0.12, 0...0.2, "per % N", "0.7 + 0.3 · leaf nitrogen/2.5 %, science notes 3.10, design choice"),
      hillSlope: Cited(
        0.01, 0...0.02, "m²", "design choice: dense stands are ill sooner; science notes 3.10 name it without a number"),
      age: age([0, 0.84, 60, 0.84, 70, 0.88, 80, 0.88, 90, 1, 120, 1]),
      temperature: temperature([12, 0, 16, 0.42, 20, 0.94, 24, 0.94, 28, 1, 32, 0.85, 36, 0.64, 40, 0])))
}
