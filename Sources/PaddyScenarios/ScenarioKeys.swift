import Numbers
import Paddy

/// Every key that a scenario can have: the one table behind reading, the messages about unknown keys, and the JSON Schema.
public enum ScenarioKeys {
  /// The document itself.
  public static let scenario = ScenarioShape(
    "a scenario",
    [
      ScenarioKey("paddy", .whole(1...1), "format version, 1"),
      ScenarioKey("title", .text, "what the scenario is about; the file's name where missing"),
      ScenarioKey("site", .map(site), isRequired: true, "where the plot lies"),
      ScenarioKey("weather", .map(weather), isRequired: true, "generated from a climate, or read from files"),
      ScenarioKey("plot", .map(plot), isRequired: true, "the field itself"),
      ScenarioKey("rice", .map(rice), "what is planted and when, in every system that says nothing else"),
      ScenarioKey("cultivars", .oneOrMore, "files with cultivars of one's own, their paths from the scenario's folder"),
      ScenarioKey("prices", .record(.priceList), isRequired: true, "the price list"),
      ScenarioKey("base", .text, "the system that the others are compared with; the first where missing"),
      ScenarioKey("systems", .named(.map(system)), isRequired: true, "the ways of farming to compare, each under a name"),
    ])

  static let site = ScenarioShape(
    "site",
    [
      ScenarioKey(
        "latitude", .quantity(QuantityRule("deg", "30.1 deg", from: "-90 deg", to: "90 deg")), isRequired: true,
        "north positive"),
      ScenarioKey(
        "longitude", .quantity(QuantityRule("deg", "119.5 deg", from: "-180 deg", to: "180 deg")), isRequired: true,
        "east positive"),
      ScenarioKey(
        "elevation", .quantity(QuantityRule("m", "60 m", from: "-400 m", to: "6000 m")), isRequired: true, "above the sea"),
      ScenarioKey(
        "borers", .choice(Site.Borers.allCases.map(\.rawValue)),
        "which stem borers come (within 21 degrees of the equator yellow, elsewhere striped)"),
    ])

  static let weather = ScenarioShape(
    "weather", alternatives: ["climate", "file", "files"],
    [
      ScenarioKey("climate", .record(.climate), "the climate to generate years from"),
      ScenarioKey("file", .text, "one weather file, its path from the scenario's folder"),
      ScenarioKey("files", .oneOrMore, "weather files from the scenario's folder; `*` and `?` stand for any letters"),
      ScenarioKey("years", .years, "how many to generate (30), or which of the files' to use, as 1974-2009 (all)"),
      ScenarioKey("seed", .whole(0...Int.max), "of every random number, with weather files too: arrival of pests, prices (1)"),
    ])

  static let plot = ScenarioShape(
    "plot",
    [
      ScenarioKey(
        "area", .quantity(QuantityRule("m2", "10 mu", from: "0 mu", to: "1000000 mu", isLeastAllowed: false)), isRequired: true,
        "gross, trench included"),
      ScenarioKey("soil", .recordOrMap(.soil, soil), isRequired: true, "the soil, or its layers"),
      ScenarioKey(
        "bund", .quantity(QuantityRule("m", "40 cm", from: "0 cm", to: "200 cm", isLeastAllowed: false)), isRequired: true,
        "its height above the flat soil surface"),
      ScenarioKey(
        "phosphorus", .quantity(QuantityRule("mg/kg", "6 mg/kg", from: "0 mg/kg", to: "200 mg/kg", isLeastAllowed: false)),
        "labile phosphorus of the puddled soil at the start; where it is given, want of it slows the rice (not given)"),
      ScenarioKey("canal", .map(canal), "what the outlet leads into, where it can stand higher than the sill (none)"),
      ScenarioKey("breach", .optional(.map(breach)), "how water that runs over the bund breaches it (none: it never does)"),
      ScenarioKey("groundwater", .map(groundwater), "where it is near enough for its water to rise into the root zone (none)"),
    ])

  static let rice = ScenarioShape(
    "rice", isInherited: true,
    [
      ScenarioKey("cultivar", .record(.cultivar), isRequired: true, "the cultivar"),
      ScenarioKey("establishment", .choice(["transplanted", "direct-seeded"]), "how it is established (transplanted)"),
      ScenarioKey("sown", .moment, isRequired: true, "emergence in the seedbed, or in the field where direct-seeded"),
      ScenarioKey("transplanted", .moment, "needed unless direct-seeded"),
      ScenarioKey("harvested", .moment, "at maturity where missing"),
      ScenarioKey(
        "hills", .quantity(QuantityRule("m-2", "16 /m2", from: "0 /m2", to: "1000 /m2", isLeastAllowed: false)),
        "per planted area (16 /m2)"),
      ScenarioKey(
        "seedlings", .quantity(QuantityRule("hill-1", "2 /hill", from: "0 /hill", to: "50 /hill", isLeastAllowed: false)),
        "in each hill (2 /hill)"),
    ])

  static let system = ScenarioShape(
    "a system",
    [
      ScenarioKey("like", .text, "takes everything from another system, then changes what is named"),
      ScenarioKey("rice", .map(rice), "changes the scenario's rice for this system"),
      ScenarioKey(
        "fertiliser", .optional(.listOrMap(.map(dose), scaling)), "the doses, or a change of the inherited ones (none)"),
      ScenarioKey("organic", .optional(.list(.map(organic))), "manure, straw and the like (none)"),
      ScenarioKey("water", .map(water), "how the water is kept (flooded between 2 cm and 6 cm)"),
      ScenarioKey("models", .map(models), "which models of water and nitrogen the field runs (by its soil)"),
      ScenarioKey("spray", .optional(.oneOrMoreMaps(spray)), "when insecticide is sprayed, by one rule or several (none)"),
      ScenarioKey("fungicide", .optional(.map(fungicide)), "when fungicide is sprayed (none)"),
      ScenarioKey("pests", .choice(["arrive", "none"]), "whether insects fly in; none for a plot kept free of them (arrive)"),
      ScenarioKey(
        "diseases", .choice(["arrive", "none"]), "whether diseases come; none for a plot kept free of them (arrive)"),
      ScenarioKey("weeds", .choice(["arrive", "none"]), "whether weeds come up; none for a plot kept clean by hand (arrive)"),
      ScenarioKey("herbicide", .whole(0...6), "passes with herbicide, 5 d after transplanting and every 20 d after (2)"),
      ScenarioKey(
        "snails", .optional(.quantity(QuantityRule("m-2", "3 /m2", from: "0 /m2", to: "200 /m2", isLeastAllowed: false))),
        "golden apple snails at transplanting, per gross area (none)"),
      ScenarioKey("animals", .optional(.list(.map(animal))), "what is stocked beside the rice (none)"),
      ScenarioKey("feed", feed, "for all its animals that name no feed of their own"),
      ScenarioKey("refuge", .optional(.map(refuge)), "the trench or pit the animals withdraw to (none)"),
      ScenarioKey("sold", .list(.map(sale)), "how the rice is sold (all as paddy at the price list's price)"),
    ])

  static let dose = ScenarioShape(
    "a fertiliser dose",
    [
      ScenarioKey("on", .moment, isRequired: true, "when"),
      ScenarioKey("product", .record(.fertiliser), isRequired: true, "the fertiliser"),
      ScenarioKey(
        "nitrogen", .quantity(QuantityRule("g/m2", "90 kg/ha", from: "0 kg/ha", to: "2000 kg/ha", isLeastAllowed: false)),
        isRequired: true, "nitrogen, not product, per gross area"),
      ScenarioKey("placed", .choice(["broadcast", "incorporated"]), "how it is placed (broadcast)"),
      ScenarioKey(
        "in-soil", .quantity(QuantityRule("ind", "45 %", from: "0 %", to: "100 %")),
        "how much of it lies in the soil at once (by how it is placed)"),
      ScenarioKey(
        "phosphorus", .quantity(QuantityRule("g/m2", "20 kg/ha", from: "0 kg/ha", to: "500 kg/ha")),
        "phosphorus given with it, as P: of P₂O₅ take 43.6 % (what the product holds)"),
    ])

  static let scaling = ScenarioShape(
    "fertiliser",
    [
      ScenarioKey(
        "scale", .quantity(QuantityRule("ind", "70 %", from: "0 %", to: "500 %", isLeastAllowed: false)), isRequired: true,
        "multiplies every inherited dose")
    ])

  static let water = ScenarioShape(
    "water", isInherited: true,
    [
      ScenarioKey(
        "rule", .choice(WaterPlan.Rule.allCases.map(\.rawValue)),
        "how water is given; awd is alternate wetting and drying (flood)"),
      ScenarioKey(
        "between", .pair(.quantity(QuantityRule("m", "2 cm", from: "-100 cm", to: "200 cm"))),
        "refill below the first, up to the second, above the soil surface ([2 cm, 6 cm]; awd: [-15 cm, 5 cm])"),
      ScenarioKey("midseason-drainage", .optional(.drainage), "as `35 d after transplanting for 8 d` (none)"),
      ScenarioKey(
        "terminal-drainage", .quantity(QuantityRule("d", "12 d", from: "0 d", to: "60 d", isWhole: true)),
        "before harvest, for good (12 d)"),
      ScenarioKey("schedule", .list(.map(turn)), "schedule: what is done when"),
      ScenarioKey("percolation", .quantity(percolation), "under standing water, where the soil has layers (the soil's)"),
      ScenarioKey(
        "storm-drawdown", .optional(.map(stormDrawdown)), "lowers the outlet on the day before a storm that is forecast (none)"),
    ] + gift)

  static let spray = ScenarioShape(
    "spray", isInherited: true,
    [
      ScenarioKey("rule", .choice(["threshold", "calendar"]), isRequired: true, "when pests are many, or on fixed dates"),
      ScenarioKey("product", .record(.pesticide), isRequired: true, "the insecticide"),
      ScenarioKey("by-turn", .list(.record(.pesticide)), "further insecticides, one after another from spray to spray (none)"),
      ScenarioKey(
        "planthoppers", .quantity(QuantityRule("hill-1", "10 /hill", from: "0 /hill", to: "10000 /hill", isLeastAllowed: false)),
        "threshold: sprays when there are more"),
      ScenarioKey(
        "leaf-folders", .quantity(QuantityRule("hill-1", "3 /hill", from: "0 /hill", to: "10000 /hill", isLeastAllowed: false)),
        "threshold: sprays when there are more"),
      ScenarioKey(
        "dead-hearts", .quantity(QuantityRule("ind", "5 %", from: "0 %", to: "100 %", isLeastAllowed: false)),
        "threshold: sprays when borers have killed more of the tillers of late"),
      ScenarioKey(
        "interval", .quantity(QuantityRule("d", "10 d", from: "1 d", to: "365 d", isWhole: true)),
        "threshold: not again within (10 d)"),
      ScenarioKey("on", .list(.moment), "calendar: the dates"),
    ])

  static let fungicide = ScenarioShape(
    "fungicide", isInherited: true,
    [
      ScenarioKey("rule", .choice(["threshold", "calendar"]), isRequired: true, "when much is ill, or on fixed dates"),
      ScenarioKey("product", .record(.fungicide), isRequired: true, "the fungicide"),
      ScenarioKey(
        "sheath-blight", .quantity(QuantityRule("ind", "15 %", from: "0 %", to: "100 %", isLeastAllowed: false)),
        "threshold: sprays when so many of the tillers are ill"),
      ScenarioKey(
        "interval", .quantity(QuantityRule("d", "14 d", from: "1 d", to: "365 d", isWhole: true)),
        "threshold: not again within (14 d)"),
      ScenarioKey("on", .list(.moment), "calendar: the dates"),
    ])

  static let feed = ScenarioForm.wordOrQuantity(
    "appetite", QuantityRule("d-1", "3 %/d", from: "0 %/d", to: "50 %/d"))

  static let animal = ScenarioShape(
    "an animal",
    [
      ScenarioKey("species", .record(.species), isRequired: true, "the species"),
      ScenarioKey("stocked", .moment, isRequired: true, "when it is put into the field"),
      ScenarioKey(
        "density", .quantity(QuantityRule("m-2", "6000 /ha", from: "0 /ha", to: "5000000 /ha", isLeastAllowed: false)),
        isRequired: true, "individuals per gross area"),
      ScenarioKey(
        "mass", .quantity(QuantityRule("g", "40 g", from: "0 g", to: "10 kg", isLeastAllowed: false)), isRequired: true,
        "fresh mass of one when stocked"),
      ScenarioKey(
        "spread", .quantity(QuantityRule("ind", "25 %", from: "0 %", to: "50 %")),
        "coefficient of variation of that mass: three classes that grow apart (0 %: all alike)"),
      ScenarioKey("feed", feed, "a day: what they eat, or a share of the live mass (0 %/d)"),
      ScenarioKey("harvested", .moment, isRequired: true, "when it is taken out"),
      ScenarioKey("caught", .list(.map(catching)), "shares taken out before"),
    ])

  static let catching = ScenarioShape(
    "a catch",
    [
      ScenarioKey("on", .moment, isRequired: true, "when"),
      ScenarioKey(
        "share", .quantity(QuantityRule("ind", "30 %", from: "0 %", to: "100 %", isLeastAllowed: false)), isRequired: true,
        "of the animals alive then"),
      ScenarioKey(
        "from", .quantity(QuantityRule("g", "100 g", from: "0 g", to: "100 kg")), "only those of this mass or more (all)"),
    ])

  static let refuge = ScenarioShape(
    "refuge", isInherited: true,
    [
      ScenarioKey(
        "share", .quantity(QuantityRule("ind", "8 %", from: "0 %", to: "30 %", isLeastAllowed: false)), isRequired: true,
        "of the gross area; SC/T 1135.1 allows 10 %"),
      ScenarioKey(
        "depth", .quantity(QuantityRule("m", "60 cm", from: "0 cm", to: "300 cm", isLeastAllowed: false)), isRequired: true,
        "below the flat soil surface"),
      ScenarioKey("layout", .choice(["peripheral", "cross", "pit"]), "its shape (peripheral)"),
    ])

  static let sale = ScenarioShape(
    "a sale",
    [
      ScenarioKey(
        "share", .quantity(QuantityRule("ind", "20 %", from: "0 %", to: "100 %", isLeastAllowed: false)), isRequired: true,
        "of the harvest; all shares make 100 %"),
      ScenarioKey(
        "price", .quantity(QuantityRule("yuan/kg", "5 yuan/kg", from: "0 yuan/kg", to: "1000 yuan/kg")), isRequired: true,
        "per kg of what is sold"),
      ScenarioKey("as", .choice(["paddy", "milled"]), "paddy or milled rice (paddy)"),
    ])
}

extension ScenarioKeys {
  /// One line of the table of keys: where it stands (`systems.*.water.rule`), what it takes, whether it must be there, what it
  /// means.
  public struct Row: Sendable, Equatable {
    public var path: String
    public var takes: String
    public var isRequired: Bool
    public var meaning: String

    /// What may stand right below it: its own keys, or those of each item of its list.
    public var keysBelow: [(name: String, row: Row)] {
      ScenarioKeys.table.compactMap { other in
        guard other.path.hasPrefix(path) else { return nil }
        var rest = other.path.dropFirst(path.count)
        if rest.hasPrefix("[]") { rest = rest.dropFirst(2) }
        guard rest.hasPrefix(".") else { return nil }
        let name = String(rest.dropFirst())
        return name.contains(".") || name.contains("[") ? nil : (name, other)
      }
    }
  }

  /// The whole table, in the order of a document.
  public static var table: [Row] { rows(scenario, "") }

  private static func rows(_ shape: ScenarioShape, _ path: String) -> [Row] {
    shape.keys.flatMap { key in
      let own = path + key.name
      return [Row(path: own, takes: key.form.words, isRequired: key.isRequired, meaning: key.meaning)] + inner(key.form, own)
    }
  }

  private static func inner(_ form: ScenarioForm, _ path: String) -> [Row] {
    switch form {
    case .map(let shape): rows(shape, path + ".")
    case .list(let item): inner(item, path + "[]")
    case .named(let item): inner(item, path + ".*")
    case .optional(let item): inner(item, path)
    case .listOrMap(let item, let shape): inner(item, path + "[]") + rows(shape, path + ".")
    case .recordOrMap(_, let shape), .oneOrMoreMaps(let shape): rows(shape, path + ".")
    default: []
    }
  }
}

extension ScenarioForm {
  /// What it takes, in a few words.
  public var words: String {
    switch self {
    case .text: "text"
    case .whole(let range): range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "a whole number"
    case .quantity(let rule): "\(rule.unit.dimension), as \(rule.example)"
    case .wordOrQuantity(let word, let rule): "\(word), or \(rule.unit.dimension), as \(rule.example)"
    case .decimal(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .moment: "a date: MM-DD, YYYY-MM-DD, or as transplanting + 12 d"
    case .drainage: "as 35 d after transplanting for 8 d"
    case .years: "a number of years, or as 1974-2009"
    case .record(let kind): "the name of a \(kind.rawValue)"
    case .choice(let words): words.joined(separator: " or ")
    case .list(let item): "a list, each \(item.words)"
    case .pair(let item): "[low, high], each \(item.words)"
    case .map: "a map"
    case .named: "a map of names"
    case .optional(let form): "none, or \(form.words)"
    case .listOrMap: "a list of maps, or a map"
    case .oneOrMoreMaps: "a map, or a list of maps"
    case .recordOrMap(let kind, _): "the name of a \(kind.rawValue), or a map"
    case .oneOrMore: "text or a list of texts"
    }
  }
}
