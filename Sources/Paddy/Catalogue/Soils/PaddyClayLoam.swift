internal import Numbers

extension Soil {
  /// The ordinary soil of the lower Yangtze: 2 mm d⁻¹ through the pan under 5 cm of water.
  public static let paddyClayLoam = Soil(
    name: "paddy-clay-loam", title: "Clay loam paddy soil, well puddled",
    properties: SoilProperties(
      panConductivity: Cited(
        0.0004, 0.0003...0.00055, "m/d", "plough sole 0.03–0.055 cm/d, Taiwan, Liu et al. 2001, abstract", .measured),
      panThickness: Cited(0.07, 0.05...0.1, "m", "plough pan 5–10 cm, recalled"),
      puddledDepth: Cited(0.18, 0.12...0.22, "m", "typical of the texture class, recalled"),
      saturation: Cited(0.52, 0.46...0.58, "m3/m3", "typical of the texture class, recalled"),
      fieldCapacity: Cited(0.4, 0.35...0.45, "m3/m3", "typical of the texture class, recalled"),
      wiltingPoint: Cited(0.22, 0.18...0.26, "m3/m3", "typical of the texture class, recalled"),
      drainablePorosity: Cited(0.06, 0.03...0.1, "m/m", "puddled soil 0.03–0.10, recalled; placed by texture, design choice"),
      bulkDensity: Cited(1.15, 1.0...1.3, "t/m3", "typical of the texture class, recalled"),
      cationExchange: Cited(18.0, 12.6...23.4, "cmol/kg", "typical of the texture class, recalled"),
      acidity: Cited(6.2, 5.5...6.9, "pH", "typical of the texture class, recalled"),
      organicCarbon: Cited(1.8, 1.08...2.52, "%", "typical of the texture class, recalled"),
      sand: Cited(25, 15...40, "%", "middle of the texture class, recalled"),
      humusNitrogen: Cited(355.0, 213...497, "g N/m2", "organic carbon / 10.5 × bulk density × puddled depth, design choice"),
      basalMineralisation: Cited(
        0.05, 0.03...0.08, "g N/m2/d",
        "basal supply of paddy soils 0.3–0.8 kg N/ha/d, recalled; placed within it by texture, design choice")))
}
