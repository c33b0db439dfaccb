import Foundation
import Numbers
import Paddy

/// Writes a resolved scenario as YAML in one fixed form that reads back to the same scenario, bit for bit.
public enum ScenarioWriter {
  /// Foundation has a `Unit` too.
  private typealias Unit = Numbers.Unit

  public static func yaml(_ scenario: Scenario) -> String {
    var lines = ["paddy: 1", "title: \(quoted(scenario.title))"]
    let site = scenario.site
    let place =
      [
        "latitude: \(number(site.latitude, "deg"))", "longitude: \(number(site.longitude, "deg"))",
        "elevation: \(number(site.elevation, "m"))",
      ] + (site.borers.map { ["borers: \($0.rawValue)"] } ?? [])
    lines.append("site: " + flow(place))
    lines += weather(scenario)
    let plot = scenario.plot
    lines += ScenarioWriter.plot(plot)
    lines.append("prices: \(quoted(scenario.prices.name))")
    lines.append("base: \(quoted(scenario.base))")
    lines.append("systems:")
    for system in scenario.systems { lines += ["  \(quoted(system.name)):"] + plan(system.plan).map { "    " + $0 } }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func weather(_ scenario: Scenario) -> [String] {
    switch scenario.weather {
    case .climate(let name, let years, let seed): return ["weather: {climate: \(quoted(name)), years: \(years), seed: \(seed)}"]
    case .files(let paths, let years):
      let files = ["weather:", "  files:"] + paths.map { "    - \(quoted($0))" }
      return files + (years.map { ["  years: \($0.lowerBound)-\($0.upperBound)"] } ?? []) + ["  seed: \(scenario.seed)"]
    }
  }

  private static func plan(_ plan: FarmPlan) -> [String] {
    let rice = plan.rice
    var growing = [
      "cultivar: \(quoted(rice.cultivar.name))", "establishment: \(rice.establishment.rawValue)", "sown: \(rice.sown.text)",
    ]
    if rice.establishment == .transplanted { growing.append("transplanted: \(rice.transplanted.text)") }
    if let harvested = rice.harvested { growing.append("harvested: \(harvested.text)") }
    growing += ["hills: \(number(rice.hills, "m-2", ["/m2"]))", "seedlings: \(number(rice.seedlings, "hill-1", ["/hill"]))"]
    var lines = ["rice: " + flow(growing)]
    lines += list("fertiliser", plan.fertiliser.map(dose))
    if !plan.organic.isEmpty { lines += list("organic", plan.organic.map(organic)) }
    lines += models(plan.models)
    lines += plan.water.schedule.isEmpty ? ["water: " + flow(water(plan.water))] : scheduled(plan.water)
    lines +=
      plan.sprays.count > 1 ? list("spray", plan.sprays.map(spray)) : ["spray: " + (plan.sprays.first.map(spray) ?? "none")]
    if plan.fungicide.product != nil { lines.append("fungicide: " + fungicide(plan.fungicide)) }
    if !plan.hasPests { lines.append("pests: none") }
    if !plan.hasDiseases { lines.append("diseases: none") }
    if !plan.hasWeeds { lines.append("weeds: none") }
    lines.append("herbicide: \(plan.herbicide)")
    if plan.snails > 0 { lines.append("snails: \(number(plan.snails, "m-2", ["/m2"]))") }
    lines += list("animals", plan.animals.map(stocking))
    let refuge = plan.refuge
    let isRefuge = refuge.share > 0
    lines.append(
      "refuge: "
        + (isRefuge
          ? flow(["share: \(percent(refuge.share))", "depth: \(depth(refuge.depth))", "layout: \(refuge.layout.rawValue)"])
          : "none"))
    if !plan.sold.isEmpty { lines += list("sold", plan.sold.map(sale)) }
    return lines
  }

  private static func dose(_ dose: FertiliserDose) -> String {
    flow(
      [
        "on: \(dose.on.text)", "product: \(quoted(dose.product.name))",
        "nitrogen: \(number(dose.nitrogen, "g/m2", ["kg/ha", "g/m2"]))",
        "placed: \(dose.placement.rawValue)",
      ] + (dose.inSoil.map { ["in-soil: \(percent($0))"] } ?? [])
        + (dose.statedPhosphorus.map { ["phosphorus: \(number($0, "g/m2", ["kg/ha", "g/m2"]))"] } ?? []))
  }

  private static func water(_ water: WaterPlan) -> [String] {
    var parts = ["rule: \(water.rule.rawValue)"]
    if water.gift == nil { parts.append("between: [\(depth(water.refillBelow)), \(depth(water.refillTo))]") }
    if let drainage = water.midseasonDrainage {
      parts.append("midseason-drainage: \(drainage.start.text) for \(drainage.days) d")
    }
    if let gift = water.gift { parts += self.gift(gift) }
    if let percolation = water.percolation { parts.append("percolation: \(number(percolation, "m/d", ["mm/d", "m/d"]))") }
    return parts + ScenarioWaterAround.parts(water) + ["terminal-drainage: \(water.terminalDrainage) d"]
  }

  private static func spray(_ rule: SprayRule) -> String {
    let names = rule.byTurn.map { quoted($0.name) }.joined(separator: ", ")
    let turn = rule.byTurn.isEmpty ? [] : ["by-turn: [\(names)]"]
    switch rule.plan {
    case .none: return "none"
    case .threshold(let planthoppers, let leafFolders, let product, let interval, let deadHearts):
      var parts = ["rule: threshold"]
      if let planthoppers { parts.append("planthoppers: \(number(planthoppers, "hill-1", ["/hill"]))") }
      if let leafFolders { parts.append("leaf-folders: \(number(leafFolders, "hill-1", ["/hill"]))") }
      if let deadHearts { parts.append("dead-hearts: \(percent(deadHearts))") }
      return flow(parts + ["interval: \(interval) d", "product: \(quoted(product.name))"] + turn)
    case .calendar(let days, let product):
      return flow(
        ["rule: calendar", "on: [\(days.map(\.text).joined(separator: ", "))]", "product: \(quoted(product.name))"] + turn)
    }
  }

  private static func fungicide(_ plan: FungicidePlan) -> String {
    switch plan {
    case .none: "none"
    case .threshold(let severity, let product, let interval):
      flow([
        "rule: threshold", "sheath-blight: \(percent(severity))", "interval: \(interval) d", "product: \(quoted(product.name))",
      ])
    case .calendar(let days, let product):
      flow(["rule: calendar", "on: [\(days.map(\.text).joined(separator: ", "))]", "product: \(quoted(product.name))"])
    }
  }

  private static func stocking(_ stocking: Stocking) -> String {
    let feed = stocking.feed == .appetite ? "appetite" : number(stocking.feed.share, "d-1", ["%/d", "/d"])
    let catches = stocking.catches.map { one in
      flow(["on: \(one.on.text)", "share: \(percent(one.share))"] + (one.from > 0 ? ["from: \(number(one.from, "g"))"] : []))
    }
    let spread = stocking.spread > 0 ? ["spread: \(percent(stocking.spread))"] : []
    return flow(
      [
        "species: \(quoted(stocking.species.name))", "stocked: \(stocking.stocked.text)",
        "density: \(number(stocking.density, "m-2", ["/ha", "/m2"]))", "mass: \(number(stocking.mass, "g"))",
      ] + spread + [
        "feed: \(feed)", "harvested: \(stocking.harvested.text)",
      ] + (catches.isEmpty ? [] : ["caught: [\(catches.joined(separator: ", "))]"]))
  }

  private static func sale(_ sale: RiceSale) -> String {
    flow(["share: \(percent(sale.share))", "price: \(number(sale.price, "yuan/kg"))", "as: \(sale.form.rawValue)"])
  }

  static func list(_ key: String, _ items: [String]) -> [String] {
    items.isEmpty ? ["\(key): none"] : ["\(key):"] + items.map { "  - \($0)" }
  }

  static func flow(_ parts: [String]) -> String { "{" + parts.joined(separator: ", ") + "}" }
  static func depth(_ metres: Double) -> String { number(metres, "m", ["cm", "m"]) }
  static func percent(_ share: Double) -> String { number(share, "ind", ["%", "ind"]) }

  /// The shortest way to write a number so that reading it gives the same bits: in the units people use where one will do, else
  /// in the last.
  static func number(_ value: Double, _ unit: String, _ units: [String] = []) -> String {
    guard let own = try? Unit(parsing: unit) else { return "\(value) \(unit)" }
    let names = units.isEmpty ? [unit] : units
    for name in names {
      guard let other = try? Unit(parsing: name), let converted = try? Quantity(value, own).value(in: other) else { continue }
      for digits in [6, 9, 12, 15, 17] {
        let text = "\(decimal(converted, digits)) \(name)"
        if (try? Quantity(parsing: text))?.isSame(value, in: own) == true { return text }
      }
    }
    return "\(value) \(names.last ?? unit)"
  }

  /// At most so many significant digits, without a needless point.
  private static func decimal(_ value: Double, _ digits: Int) -> String {
    let short = Double(String(format: "%.\(digits)g", value)) ?? value
    return short == short.rounded() && abs(short) < 1e15 ? "\(Int(short))" : "\(short)"
  }

  /// Plain where YAML reads it as the same text, else between quotation marks.
  static func quoted(_ text: String) -> String {
    let isPlain = text.first?.isLetter == true && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    if isPlain && !["null", "none", "true", "false", "yes", "no", "on", "off"].contains(text.lowercased()) { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case let scalar
      where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xFEFF || (0x80...0x9F).contains(scalar.value):
        result += String(format: "\\u%04X", scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension Quantity {
  fileprivate func isSame(_ value: Double, in unit: Numbers.Unit) -> Bool { (try? self.value(in: unit)) == value }
}
