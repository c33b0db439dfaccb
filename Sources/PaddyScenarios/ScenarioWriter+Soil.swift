import Numbers
import Paddy

/// The plot with its soil, organic doses and schedules of irrigation.
extension ScenarioWriter {
  static func plot(_ plot: Plot) -> [String] {
    let area = number(plot.area, "m2", ["mu", "ha", "m2"])
    guard let profile = plot.soil.profile else {
      let own = ["area: \(area)", "soil: \(quoted(plot.soil.name))", "bund: \(depth(plot.bund))"]
      return ["plot: " + flow(own + ScenarioWaterAround.lines(plot))]
    }
    var lines = ["plot:", "  area: \(area)", "  bund: \(depth(plot.bund))", "  soil:", "    title: \(quoted(plot.soil.title))"]
    lines.insert(contentsOf: ScenarioWaterAround.lines(plot).map { "  " + $0 }, at: 3)
    lines.append("    puddled: \(profile.puddledDepth > 0 ? depth(profile.puddledDepth) : "none")")
    if let percolation = profile.percolation { lines.append("    percolation: \(number(percolation, "m/d", ["mm/d", "m/d"]))") }
    if let start = profile.start { lines.append("    start: \(start.text)") }
    lines.append("    layers:")
    return lines + profile.layers.map { "      - " + flow(layer($0)) }
  }

  private static func layer(_ layer: SoilProfile.Layer) -> [String] {
    func content(_ value: Double) -> String { number(value, "m3/m3") }
    func concentration(_ value: Double) -> String { number(value, "mg/kg") }
    var parts = [
      "to: \(depth(layer.base))", "saturation: \(content(layer.saturation))", "field-capacity: \(content(layer.fieldCapacity))",
      "wilting-point: \(content(layer.wiltingPoint))", "bulk-density: \(number(layer.bulkDensity, "t/m3"))",
      "organic-carbon: \(number(layer.organicCarbon, "%"))",
    ]
    if let value = layer.conductivity { parts.append("conductivity: \(number(value, "m/d", ["cm/d", "m/d"]))") }
    if let value = layer.acidity { parts.append("ph: \(value)") }
    if let value = layer.cationExchange { parts.append("cation-exchange: \(number(value / 100, "mol/kg"))") }
    if let value = layer.clay { parts.append("clay: \(number(value, "%"))") }
    if let value = layer.water { parts.append("water: \(content(value))") }
    if let value = layer.ammonium { parts.append("ammonium: \(concentration(value))") }
    if let value = layer.nitrate { parts.append("nitrate: \(concentration(value))") }
    return parts
  }

  static func organic(_ dose: OrganicDose) -> String {
    var parts = [
      "on: \(dose.on.text)", "material: \(quoted(dose.material.name))",
      "mass: \(number(dose.mass, "g/m2", ["t/ha", "kg/ha", "g/m2"]))",
    ]
    if let share = dose.nitrogenShare { parts.append("nitrogen: \(percent(share))") }
    return flow(parts)
  }

  static func models(_ models: SoilModels) -> [String] {
    guard models != SoilModels() else { return [] }
    var parts = models.water.map { ["water: \($0.rawValue)"] } ?? []
    parts.append("nitrogen: \(models.nitrogen.rawValue)")
    if models.denitrification != .level { parts.append("denitrification: \(models.denitrification.rawValue)") }
    if let supply = models.indigenous { parts.append("indigenous: \(number(supply, "kg/ha/d"))") }
    if let share = models.recovery { parts.append("recovery: \(percent(share))") }
    return ["models: " + flow(parts)]
  }

  static func gift(_ gift: WaterPlan.Gift) -> [String] {
    let trigger =
      switch gift.trigger {
      case .ponded(let depth): ["ponded-below: \(self.depth(depth))"]
      case .tension(let limit, let depth): ["tension-above: \(number(limit, "kPa"))", "at: \(self.depth(depth))"]
      case .content(let limit, let depth): ["content-below: \(number(limit, "m3/m3"))", "at: \(self.depth(depth))"]
      case .dryDays(let days): ["days-dry: \(number(days, "d"))"]
      }
    return ["gift: \(number(gift.amount, "m", ["mm", "m"]))"] + trigger
  }

  static func scheduled(_ water: WaterPlan) -> [String] {
    var lines = ["water:", "  rule: \(water.rule.rawValue)"]
    if let percolation = water.percolation { lines.append("  percolation: \(number(percolation, "m/d", ["mm/d", "m/d"]))") }
    lines += ScenarioWaterAround.parts(water).map { "  " + $0 }
    lines.append("  terminal-drainage: \(water.terminalDrainage) d")
    lines.append("  schedule:")
    return lines
      + water.schedule.map { turn in
        let deed =
          switch turn.deed {
          case .amount(let amount): "amount: \(number(amount, "m", ["mm", "m"]))"
          case .fill(let depth): "fill: \(self.depth(depth))"
          case .hold(let depth): "hold: \(self.depth(depth))"
          case .outlet(let depth): "outlet: \(self.depth(depth))"
          }
        return "    - " + flow(["on: \(turn.on.text)", deed])
      }
  }
}
