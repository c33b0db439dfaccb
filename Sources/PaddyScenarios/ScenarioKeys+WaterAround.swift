import Numbers
import Paddy

/// Keys of the water around a plot: canal and groundwater, and what is done about a storm.
extension ScenarioKeys {
  private static let height = QuantityRule("m", "-30 cm", from: "-500 cm", to: "200 cm")
  private static let tableDepth = QuantityRule("m", "80 cm", from: "10 cm", to: "1000 cm")

  static let canal = ScenarioShape(
    "canal", alternatives: ["level", "levels"],
    [
      ScenarioKey("level", .quantity(height), "its level between storms, above the flat soil surface"),
      ScenarioKey("levels", .list(.map(canalLevel)), "the same by dates, with straight lines between them"),
      ScenarioKey("rise", .decimal(0...20), "how far a day's rain raises it, as a multiple of the rain (0)"),
      ScenarioKey(
        "recession", .quantity(QuantityRule("d", "1 d", from: "0 d", to: "60 d", isLeastAllowed: false)),
        "days in which such a rise falls to 37 % (1 d)"),
      ScenarioKey("gate", .choice(["non-return", "none"]), "whether a gate keeps the canal out of the field (non-return)"),
    ])

  private static let canalLevel = ScenarioShape(
    "a level of the canal",
    [
      ScenarioKey("on", .moment, isRequired: true, "when"),
      ScenarioKey("level", .quantity(height), isRequired: true, "above the flat soil surface"),
    ])

  static let groundwater = ScenarioShape(
    "groundwater", alternatives: ["depth", "depths"],
    [
      ScenarioKey("depth", .quantity(tableDepth), "below the flat soil surface, always the same"),
      ScenarioKey("depths", .list(.map(groundwaterDepth)), "the same by dates, with straight lines between them"),
    ])

  private static let groundwaterDepth = ScenarioShape(
    "a depth of the groundwater",
    [
      ScenarioKey("on", .moment, isRequired: true, "when"),
      ScenarioKey("depth", .quantity(tableDepth), isRequired: true, "below the flat soil surface"),
    ])

  static let breach = ScenarioShape(
    "breach",
    [
      ScenarioKey(
        "rule", .choice(["drawn", "depth"]), isRequired: true, "by chance, the likelier the more runs over, or at a depth"),
      ScenarioKey(
        "above", .quantity(QuantityRule("m", "5 cm", from: "0 cm", to: "100 cm", isLeastAllowed: false)),
        "depth: of water over the crest at which it breaches"),
      ScenarioKey(
        "repair", .quantity(QuantityRule("d", "3 d", from: "1 d", to: "60 d", isWhole: true)), "until it is mended (3 d)"),
      ScenarioKey("labour", .quantity(QuantityRule("d", "2 d", from: "0 d", to: "100 d")), "hired work on one breach (2 d)"),
    ])

  static let stormDrawdown = ScenarioShape(
    "storm-drawdown",
    [
      ScenarioKey(
        "rain", .quantity(QuantityRule("m", "100 mm", from: "0 mm", to: "1000 mm", isLeastAllowed: false)), isRequired: true,
        "of the next day, as it will fall: the forecast is perfect"),
      ScenarioKey(
        "to", .quantity(QuantityRule("m", "2 cm", from: "0 cm", to: "100 cm")), isRequired: true,
        "height the outlet is lowered to on the day before and on the day itself"),
    ])

  static let furrows = ScenarioShape(
    "furrows",
    [
      ScenarioKey(
        "wetted", .quantity(QuantityRule("ind", "60 %", from: "10 %", to: "100 %")), isRequired: true,
        "share of the surface that water in them wets")
    ])
}
