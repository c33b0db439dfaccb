internal import Numbers

extension Soil {
  /// Loses about 8 mm d⁻¹ through a thin pan; holds little ammonium.
  public static let paddySandyLoam = Soil(
    name: "paddy-sandy-loam", title: "Sandy loam paddy soil, leaky",
    properties: SoilProperties(
      panConductivity: Cited(
        0.0018, 0.001...0.003, "m/d", "gives 8 mm/d; sandy paddies 10 mm/d and more, recalled; design choice"),
      panThickness: Cited(0.06, 0.05...0.1, "m", "plough pan 5–10 cm, recalled"),
      puddledDepth: Cited(0.15, 0.12...0.22, "m", "typical of the texture class, recalled"),
      saturation: Cited(0.43, 0.37...0.49, "m3/m3", "typical of the texture class, recalled"),
      fieldCapacity: Cited(0.26, 0.21...0.31, "m3/m3", "typical of the texture class, recalled"),
      wiltingPoint: Cited(0.11, 0.07...0.15, "m3/m3", "typical of the texture class, recalled"),
      drainablePorosity: Cited(0.1, 0.06...0.12, "m/m", "puddled soil 0.03–0.10, recalled; placed by texture, design choice"),
      bulkDensity: Cited(1.4, 1.25...1.55, "t/m3", "typical of the texture class, recalled"),
      cationExchange: Cited(8.0, 5.6...10.4, "cmol/kg", "typical of the texture class, recalled"),
      acidity: Cited(5.9, 5.2...6.6, "pH", "typical of the texture class, recalled"),
      organicCarbon: Cited(1.0, 0.6...1.4, "%", "typical of the texture class, recalled"),
      sand: Cited(60, 50...75, "%", "middle of the texture class, recalled"),
      humusNitrogen: Cited(200.0, 120...280, "g N/m2", "organic carbon / 10.5 × bulk density × puddled depth, design choice"),
      basalMineralisation: Cited(
        0.03, 0.02...0.05, "g N/m2/d",
        "basal supply of paddy soils 0.3–0.8 kg N/ha/d, recalled; placed within it by texture, design choice")))
}
