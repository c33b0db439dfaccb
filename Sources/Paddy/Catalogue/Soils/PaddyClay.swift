internal import Numbers

extension Soil {
  /// Loses about 1 mm d⁻¹ through the pan; holds much ammonium; cracks when it dries.
  public static let paddyClay = Soil(
    name: "paddy-clay", title: "Heavy clay paddy soil, poorly drained",
    properties: SoilProperties(
      panConductivity: Cited(0.00025, 0.0001...0.0004, "m/d", "below the plough sole of Liu et al. 2001, design choice"),
      panThickness: Cited(0.08, 0.05...0.1, "m", "plough pan 5–10 cm, recalled"),
      puddledDepth: Cited(0.18, 0.12...0.22, "m", "typical of the texture class, recalled"),
      saturation: Cited(0.58, 0.52...0.64, "m3/m3", "typical of the texture class, recalled"),
      fieldCapacity: Cited(0.46, 0.41...0.51, "m3/m3", "typical of the texture class, recalled"),
      wiltingPoint: Cited(0.3, 0.26...0.34, "m3/m3", "typical of the texture class, recalled"),
      drainablePorosity: Cited(0.04, 0.03...0.06, "m/m", "puddled soil 0.03–0.10, recalled; placed by texture, design choice"),
      bulkDensity: Cited(1.05, 0.9...1.2, "t/m3", "typical of the texture class, recalled"),
      cationExchange: Cited(28.0, 19.6...36.4, "cmol/kg", "typical of the texture class, recalled"),
      acidity: Cited(6.5, 5.8...7.2, "pH", "typical of the texture class, recalled"),
      organicCarbon: Cited(2.2, 1.32...3.08, "%", "typical of the texture class, recalled"),
      sand: Cited(15, 5...30, "%", "middle of the texture class, recalled"),
      humusNitrogen: Cited(396.0, 238...554, "g N/m2", "organic carbon / 10.5 × bulk density × puddled depth, design choice"),
      basalMineralisation: Cited(
        0.06, 0.03...0.08, "g N/m2/d",
        "basal supply of paddy soils 0.3–0.8 kg N/ha/d, recalled; placed within it by texture, design choice")))
}
