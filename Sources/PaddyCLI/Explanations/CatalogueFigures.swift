import Numbers
import Paddy
import PaddyReports

/// The few figures of a record that tell it from its like.
package struct CatalogueFigure {
  /// Over the column, unit included.
  package var title: String
  /// In JSON.
  var key: String
  package var value: (CatalogueRecord) -> Double?
  var decimals: Int

  private init(_ title: String, _ key: String, decimals: Int, _ value: @escaping (CatalogueRecord) -> Double?) {
    self.title = title
    self.key = key
    self.value = value
    self.decimals = decimals
  }

  /// - Parameters:
  ///   - path: of the number in the record.
  ///   - factor: to the unit of the title.
  private init(_ title: String, _ key: String, _ path: String, _ factor: Double = 1, decimals: Int = 0) {
    self.init(title, key, decimals: decimals) { $0.number(path).map { $0.value * factor } }
  }

  private init(_ title: String, _ key: String, monthly path: String, decimals: Int = 0, isTotal: Bool = false) {
    self.init(title, key, decimals: decimals) { record in
      for entry in record.entries where entry.path == path {
        if case .curve(let curve) = entry.value {
          let total = curve.points.reduce(0) { $0 + $1.y }
          return isTotal ? total : total / Double(curve.points.count)
        }
      }
      return nil
    }
  }

  package static func all(of kind: CatalogueKind) -> [CatalogueFigure] {
    switch kind {
    case .cultivars:
      [
        CatalogueFigure("DVRJ", "juvenile_rate_per_c_d_1e6", "juvenileRate", 1e6),
        CatalogueFigure("DVRP", "panicle_rate_per_c_d_1e6", "panicleRate", 1e6),
        CatalogueFigure("DVRR", "filling_rate_per_c_d_1e6", "fillingRate", 1e6),
        CatalogueFigure("full grain, mg", "grain_weight_mg", "grainWeight", 1e6, decimals: 1),
      ]
    case .animals:
      [
        CatalogueFigure("usual per ha", "density_per_ha", "publishedDensity", 10_000),
        CatalogueFigure("stocked, g", "stocked_mass_g", "publishedMass"),
        CatalogueFigure("sold, g", "marketable_mass_g", "marketableMass"),
        CatalogueFigure("best, °C", "optimum_temperature_c", "growth.optimumTemperature"),
      ]
    case .pests:
      [
        CatalogueFigure("eggs", "eggs_per_female", "fecundity"),
        CatalogueFigure("base, °C", "egg_base_temperature_c", "egg.base", decimals: 1),
        CatalogueFigure("egg, °Cd", "egg_requirement_c_d", "egg.requirement"),
      ]
    case .diseases:
      [
        CatalogueFigure("spread, 1/d", "spread_per_d", "spread", decimals: 2),
        CatalogueFigure("latent, d", "latency_d", "latency"),
        CatalogueFigure("spreading, d", "infectiousness_d", "infectiousness"),
      ]
    case .pesticides:
      [
        CatalogueFigure("active g/ha", "active_ingredient_g_ha", "activeIngredientMass"),
        CatalogueFigure("hoppers, %", "hoppers_killed_percent", "effect.hoppers", 100),
        CatalogueFigure("larvae, %", "leaf_folder_larvae_killed_percent", "effect.leafFolderLarvae", 100),
        CatalogueFigure("spiders, %", "spiders_killed_percent", "effect.spiders", 100),
      ]
    case .fungicides:
      [
        CatalogueFigure("g/ha", "active_ingredient_g_ha", "activeIngredientMass"),
        CatalogueFigure("sheath", "sheath_blight_stopped_percent", "effect.sheathBlight", 100),
        CatalogueFigure("blast", "leaf_blast_stopped_percent", "effect.leafBlast", 100),
        CatalogueFigure("spot", "brown_spot_stopped_percent", "effect.brownSpot", 100),
        CatalogueFigure("fish", "fish_lethal_mg_l", "fishLethalConcentration", decimals: 3),
      ]
    case .organic:
      [
        CatalogueFigure("nitrogen, %", "nitrogen_percent", "nitrogenShare", 100, decimals: 1),
        CatalogueFigure("quick, %", "quick_percent_of_nitrogen", "quickShare", 100),
      ]
    case .fertilisers:
      [
        CatalogueFigure("nitrogen, %", "nitrogen_percent", "nitrogenShare", 100, decimals: 1),
        CatalogueFigure("urea, %", "urea_percent_of_nitrogen", "ureaShare", 100),
        CatalogueFigure("ammonium, %", "ammonium_percent_of_nitrogen", "ammoniumShare", 100),
        CatalogueFigure("nitrate, %", "nitrate_percent_of_nitrogen", "nitrateShare", 100),
      ]
    case .soils:
      [
        CatalogueFigure("pan, mm/d", "pan_conductivity_mm_d", "panConductivity", 1000, decimals: 2),
        CatalogueFigure("pH", "ph", "acidity", decimals: 1),
        CatalogueFigure("C, %", "organic_carbon_percent", "organicCarbon", decimals: 1),
        CatalogueFigure("CEC", "cation_exchange_cmol_kg", "cationExchange"),
        CatalogueFigure("N, kg/ha/d", "basal_mineralisation_kg_ha_d", "basalMineralisation", 10, decimals: 1),
      ]
    case .prices:
      [
        CatalogueFigure("paddy, yuan/kg", "paddy_yuan_kg", "paddy", decimals: 2),
        CatalogueFigure("urea, yuan/kg", "urea_yuan_kg", "fertilisers.urea", decimals: 2),
        CatalogueFigure("wage, yuan/d", "wage_yuan_d", "labour.wage"),
        CatalogueFigure("rent, yuan/mu", "land_rent_yuan_mu", "landRent"),
      ]
    case .climates:
      [
        CatalogueFigure("mean, °C", "mean_temperature_c", monthly: "meanTemperature", decimals: 1),
        CatalogueFigure("rain, mm/year", "rain_mm_year", monthly: "rain", isTotal: true),
        CatalogueFigure("wet days", "wet_days_year", monthly: "wetDays", isTotal: true),
        CatalogueFigure("sun, MJ/m²/d", "radiation_mj_m2_d", monthly: "radiation", decimals: 1),
        CatalogueFigure("typhoons", "typhoons_year", decimals: 1) { $0.number("typhoons.yearlyRate")?.value ?? 0 },
      ]
    case .processes, .alarms, .sensors: []
    }
  }

  /// What the titles mean where they are too short to say it.
  static func note(on kind: CatalogueKind) -> String {
    switch kind {
    case .cultivars:
      "DVRJ, DVRP, DVRR: development rates in the juvenile, panicle-forming and grain-filling phase, 10⁻⁶ (°Cd)⁻¹. "
    case .animals: "Stocked and sold: fresh mass of one when put in and least mass the market takes; best: water for feeding. "
    case .pests: "Eggs: of one female; base: temperature above which they develop; egg: the warmth above it that they need. "
    case .diseases: "Spread: infections by one infectious site at best; latent and spreading: as published. "
    case .pesticides: "Hoppers, larvae of leaf folders, spiders: killed on the day of spraying. "
    case .fungicides:
      "Active g/ha; sheath blight, leaf blast, brown spot: % of the spread that a fresh pass stops; fish: mg/L that kill half in 4 d. "
    case .organic: "Nitrogen in the dry matter; quick: share of it that ferments within weeks. "
    case .fertilisers: "Urea, ammonium and nitrate as shares of the nitrogen. "
    case .soils:
      "Pan: conductivity of the plough pan; C: organic carbon; CEC: cation exchange capacity, cmol/kg; N: released by humus at 25 °C. "
    case .climates: "Wet days (0.1 mm and more) and typhoons: in a year; sun: global radiation. "
    case .alarms: "Of a watched field (paddy watch and replay); thresholds as they are unless the scenario has its own. "
    case .sensors: "What telemetry can hold and --sensors of paddy observe can name, each with the unit in which Paddy keeps it. "
    case .prices, .processes: ""
    }
  }
}

extension CatalogueKind {
  /// Its records in a table.
  package var text: String {
    let figures = CatalogueFigure.all(of: self)
    var table = TextTable(
      [TextTable.Column("name"), TextTable.Column(singular)] + figures.map { TextTable.Column($0.title, .right, group: 1) })
    for record in records {
      table.add([record.name, shortTitle(record)] + figures.map { Figures.text($0.value(record), decimals: $0.decimals) })
    }
    let use = scenarioKey.map { " A scenario names one as \($0)." } ?? ""
    let note = Wording.wrapped(
      CatalogueFigure.note(on: self) + "paddy explain NAME says more; paddy catalogue --yaml NAME prints every number.\(use)")
    return table.rendered(width: Wording.width) + "\n" + note
  }

  /// Without the Latin name, and without the name where it begins with that.
  private func shortTitle(_ record: CatalogueRecord) -> String {
    var title = record.title[...]
    if self == .animals, let bracket = title.firstIndex(of: "(") { title = title[..<bracket].dropLast() }
    if [.pesticides, .fungicides].contains(self), title.lowercased().hasPrefix(record.name + " ") {
      title = title.dropFirst(record.name.count + 1)
    }
    return String(title)
  }

  var json: JSON {
    .object([
      ("kind", .string(rawValue)),
      (
        "records",
        .array(
          records.map { record in
            .object(
              [("name", .string(record.name)), ("title", .string(record.title))]
                + CatalogueFigure.all(of: self).map { ($0.key, .number($0.value(record).map(CatalogueKind.rounded))) })
          })
      ),
    ])
  }

  /// Without the last digits that a change of unit leaves behind.
  private static func rounded(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }
}
