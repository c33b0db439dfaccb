import Numbers
import Paddy

/// Keys of a soil of one's own, of organic materials and of irrigation by schedule.
extension ScenarioKeys {
  static let soil = ScenarioShape(
    "soil",
    [
      ScenarioKey("title", .text, "what the soil is called (profile)"),
      ScenarioKey(
        "puddled", .optional(.quantity(QuantityRule("m", "20 cm", from: "0 cm", to: "50 cm", isLeastAllowed: false))),
        "depth to the base of the plough sole (none)"),
      ScenarioKey("percolation", .quantity(percolation), "under standing water (3 mm/d where puddled, else by the layers)"),
      ScenarioKey("start", .moment, "the day on which water and nitrogen of the layers stand as given (sowing)"),
      ScenarioKey("layers", .list(.map(layer)), isRequired: true, "from the surface down"),
    ])

  static let models = ScenarioShape(
    "models", isInherited: true,
    [
      ScenarioKey(
        "water", .choice(SoilModels.Water.allCases.map(\.rawValue)),
        "two stores with trench and outlet, or the layered balance of the reference rice model (paddy where the soil has layers)"),
      ScenarioKey(
        "nitrogen", .choice(SoilModels.Nitrogen.allCases.map(\.rawValue)),
        "pools with their losses, or the plain account of the reference rice model (pools)"),
      ScenarioKey(
        "denitrification", .choice(SoilModels.Denitrification.allCases.map(\.rawValue)),
        "of a drained soil: by how deep the water has fallen, or also by the pores still filled (level)"),
      ScenarioKey(
        "indigenous", .quantity(QuantityRule("kg/ha/d", "0.8 kg/ha/d", from: "0 kg/ha/d", to: "5 kg/ha/d")),
        "bookkeeping: what the unfertilised soil gives, per planted area (0.8 kg/ha/d)"),
      ScenarioKey(
        "recovery", .quantity(QuantityRule("ind", "50 %", from: "0 %", to: "100 %")),
        "bookkeeping: share of every dose that the rice can come to take up (30 % at sowing, 75 % from booting on)"),
    ])

  /// When a gift is due.
  static let giftTriggers = ["ponded-below", "tension-above", "content-below", "days-dry"]

  /// Of `water` with `rule: gift`.
  static let gift = [
    ScenarioKey(
      "gift", .quantity(QuantityRule("m", "50 mm", from: "0 mm", to: "500 mm", isLeastAllowed: false)),
      "gift: water given whenever one of the four below is met"),
    ScenarioKey(
      "ponded-below", .quantity(QuantityRule("m", "1 cm", from: "0 cm", to: "100 cm")),
      "gift: so much water or less stands on the soil"),
    ScenarioKey(
      "tension-above", .quantity(QuantityRule("kPa", "20 kPa", from: "0 kPa", to: "1500 kPa", isLeastAllowed: false)),
      "gift: tension of the soil, where it has layers"),
    ScenarioKey("content-below", content("0.35 m3/m3"), "gift: water content of the soil, where it has layers"),
    ScenarioKey(
      "days-dry", .quantity(QuantityRule("d", "5 d", from: "1 d", to: "60 d", isWhole: true)),
      "gift: days without water on the soil since the last gift"),
    ScenarioKey(
      "at", .quantity(QuantityRule("m", "15 cm", from: "0 cm", to: "150 cm")), "gift: depth of tension or content (10 cm)"),
    ScenarioKey("furrows", .map(furrows), "gift: the water runs in furrows, and no pond is kept (the whole surface is wetted)"),
  ]

  static let percolation = QuantityRule("m/d", "3 mm/d", from: "0 mm/d", to: "1000 mm/d")

  private static func content(_ example: String) -> ScenarioForm {
    .quantity(QuantityRule("m3/m3", example, from: "0 m3/m3", to: "1 m3/m3", isLeastAllowed: false))
  }
  private static let concentration = ScenarioForm.quantity(QuantityRule("mg/kg", "10 mg/kg", from: "0 mg/kg", to: "2000 mg/kg"))

  static let layer = ScenarioShape(
    "a soil layer",
    [
      ScenarioKey(
        "to", .quantity(QuantityRule("m", "20 cm", from: "0 cm", to: "1000 cm", isLeastAllowed: false)), isRequired: true,
        "depth of its base"),
      ScenarioKey("saturation", content("0.52 m3/m3"), isRequired: true, "water when saturated"),
      ScenarioKey("field-capacity", content("0.40 m3/m3"), isRequired: true, "water at field capacity"),
      ScenarioKey("wilting-point", content("0.22 m3/m3"), isRequired: true, "water at the wilting point"),
      ScenarioKey(
        "bulk-density", .quantity(QuantityRule("t/m3", "1.2 t/m3", from: "0.1 t/m3", to: "2.5 t/m3")), isRequired: true,
        "dry mass per volume"),
      ScenarioKey(
        "organic-carbon", .quantity(QuantityRule("%", "1.8 %", from: "0 %", to: "60 %")), isRequired: true, "of the dry mass"),
      ScenarioKey(
        "conductivity", .quantity(QuantityRule("m/d", "5 cm/d", from: "0 cm/d", to: "10000 cm/d")), "saturated (not limiting)"),
      ScenarioKey("ph", .decimal(2...12), "in water (6.5)"),
      ScenarioKey(
        "cation-exchange", .quantity(QuantityRule("mol/kg", "0.18 mol/kg", from: "0 mol/kg", to: "2 mol/kg")),
        "capacity (by clay and carbon)"),
      ScenarioKey("clay", .quantity(QuantityRule("%", "30 %", from: "0 %", to: "100 %")), "of the dry mass"),
      ScenarioKey("water", content("0.45 m3/m3"), "at the start (field capacity; saturated where puddled)"),
      ScenarioKey("ammonium", concentration, "nitrogen in ammonium at the start, per dry soil (by the model)"),
      ScenarioKey("nitrate", concentration, "nitrogen in nitrate at the start, per dry soil (by the model)"),
    ])

  static let organic = ScenarioShape(
    "an organic dose",
    [
      ScenarioKey("on", .moment, isRequired: true, "when"),
      ScenarioKey("material", .record(.organicMaterial), isRequired: true, "the material"),
      ScenarioKey(
        "mass", .quantity(QuantityRule("g/m2", "5 t/ha", from: "0 t/ha", to: "100 t/ha", isLeastAllowed: false)),
        isRequired: true, "dry matter per gross area"),
      ScenarioKey(
        "nitrogen", .quantity(QuantityRule("ind", "0.7 %", from: "0 %", to: "20 %")), "of the dry matter (the material's own)"),
    ])

  static let turn = ScenarioShape(
    "a turn of irrigation", alternatives: ["amount", "fill", "hold", "outlet"],
    [
      ScenarioKey("on", .moment, isRequired: true, "when"),
      ScenarioKey("amount", .quantity(QuantityRule("m", "60 mm", from: "0 mm", to: "1000 mm")), "so much water on that day"),
      ScenarioKey("fill", .quantity(depth), "up to this depth on that day"),
      ScenarioKey("hold", .quantity(depth), "this depth from that day on"),
      ScenarioKey("outlet", .quantity(depth), "height of the outlet's sill from that day on (the bund's)"),
    ])

  private static let depth = QuantityRule("m", "5 cm", from: "0 cm", to: "200 cm")
}
