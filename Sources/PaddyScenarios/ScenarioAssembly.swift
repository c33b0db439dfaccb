import Foundation
import Numbers
import Paddy

/// Builds the scenario out of checked values; nil wherever something in them is missing or wrong.
struct ScenarioAssembly {
  let catalogue: ScenarioCatalogue

  func site(_ map: ScenarioMap) -> Site? {
    guard let latitude = map["latitude"]?.number, let longitude = map["longitude"]?.number,
      let elevation = map["elevation"]?.number
    else { return nil }
    var site = Site(latitude: latitude, longitude: longitude, elevation: elevation)
    site.borers = map["borers"]?.word.flatMap { Site.Borers(rawValue: $0) }
    return site
  }

  func plot(_ map: ScenarioMap, _ findings: inout Findings) -> Plot? {
    let own = map["soil"]?.map.flatMap { ScenarioSoil.soil($0, &findings) }
    guard let area = map["area"]?.number, let bund = map["bund"]?.number,
      let soil = own ?? record(map["soil"], catalogue.soils, \.name)
    else { return nil }
    var plot = Plot(area: area, soil: soil, bund: bund)
    plot.labilePhosphorus = map["phosphorus"]?.number
    plot.canal = ScenarioWaterAround.canal(map["canal"]?.map)
    plot.breach = ScenarioWaterAround.breach(map["breach"]?.map)
    plot.groundwater = ScenarioWaterAround.groundwater(map["groundwater"]?.map)
    return plot
  }

  func prices(_ value: ScenarioValue?) -> PriceList? { record(value, catalogue.priceLists, \.name) }

  /// - Parameter folder: that paths begin from.
  func weather(_ map: ScenarioMap, folder: URL, _ findings: inout Findings) -> WeatherSource? {
    if let climate = map["climate"] {
      if case .years(let years)? = map["years"]?.content, let place = map["years"]?.place {
        let text = "\(years.lowerBound)-\(years.upperBound)"
        findings.error(place, "'\(text)' is not allowed for 'years' of a climate: it takes how many to generate, as 30")
      }
      guard let name = climate.word else { return nil }
      return .climate(name, years: map["years"]?.whole ?? 30, seed: seed(map))
    }
    guard map["file"] != nil || map["files"] != nil else { return nil }
    if let years = map["years"], let count = years.whole, count < 1000 {
      findings.error(
        years.place, "'\(count)' is not allowed for 'years' of weather files: it takes calendar years, as 1974-2009")
    }
    let patterns = map["file"].map { [$0] } ?? map["files"]?.list ?? []
    var paths: [String] = []
    for pattern in patterns {
      guard let text = pattern.word else { continue }
      let found = WeatherPaths.expand(text, in: folder)
      if found.isEmpty { findings.error(pattern.place, "no weather file '\(text)' in \(folder.path)", .inputMissing) }
      paths += found.filter { !paths.contains($0) }
    }
    guard !paths.isEmpty else { return nil }
    switch map["years"]?.content {
    case .years(let years): return .files(paths.sorted(), years: years)
    case .whole(let year): return .files(paths.sorted(), years: year...year)
    default: return .files(paths.sorted(), years: nil)
    }
  }

  /// - Parameter weather: the map that names it.
  func seed(_ weather: ScenarioMap) -> UInt64 { UInt64(weather["seed"]?.whole ?? 1) }

  func plan(_ system: ScenarioMap) -> FarmPlan? {
    guard let rice = rice(system["rice"]?.map), let fertiliser = each(system["fertiliser"], dose),
      let animals = each(system["animals"], stocking),
      let sold = each(system["sold"], sale), let sprays = sprays(system["spray"]), let fungicide = fungicide(system["fungicide"]),
      let refuge = refuge(system["refuge"])
    else { return nil }
    guard let organic = each(system["organic"], organic) else { return nil }
    var plan = FarmPlan(
      rice: rice, fertiliser: fertiliser, water: water(system["water"]?.map), animals: animals, refuge: refuge,
      sold: sold, herbicide: system["herbicide"]?.whole ?? 2)
    plan.organic = organic
    plan.sprays = sprays
    plan.hasPests = system["pests"]?.word != "none"
    plan.hasDiseases = system["diseases"]?.word != "none"
    plan.fungicide = fungicide
    plan.snails = system["snails"]?.number ?? 0
    plan.hasWeeds = system["weeds"]?.word != "none"
    plan.models = models(system["models"]?.map)
    return plan
  }

  private func models(_ map: ScenarioMap?) -> SoilModels {
    var models = SoilModels(
      water: map?["water"]?.word.flatMap { SoilModels.Water(rawValue: $0) },
      nitrogen: map?["nitrogen"]?.word.flatMap { SoilModels.Nitrogen(rawValue: $0) } ?? .pools,
      indigenous: map?["indigenous"]?.number, recovery: map?["recovery"]?.number)
    if let written = map?["denitrification"]?.word, let rule = SoilModels.Denitrification(rawValue: written) {
      models.denitrification = rule
    }
    return models
  }

  private func record<Record>(_ value: ScenarioValue?, _ records: [Record], _ name: KeyPath<Record, String>) -> Record? {
    guard let word = value?.word else { return nil }
    return records.first { $0[keyPath: name] == word }
  }

  /// An empty list where there is none; nil where one of its items is wrong.
  private func each<Item>(_ value: ScenarioValue?, _ read: (ScenarioMap) -> Item?) -> [Item]? {
    guard let value, !value.isNothing else { return [] }
    guard let list = value.list else { return nil }
    let items = list.compactMap { $0.map.flatMap(read) }
    return items.count == list.count ? items : nil
  }

  private func rice(_ map: ScenarioMap?) -> RicePlan? {
    guard let map, let cultivar = record(map["cultivar"], catalogue.cultivars, \.name), let sown = map["sown"]?.moment else {
      return nil
    }
    let establishment = map["establishment"]?.word.flatMap { RicePlan.Establishment(rawValue: $0) } ?? .transplanted
    guard let transplanted = establishment == .directSeeded ? sown : map["transplanted"]?.moment else { return nil }
    var plan = RicePlan(
      cultivar: cultivar, establishment: establishment, sown: sown, transplanted: transplanted,
      harvested: map["harvested"]?.moment)
    if let hills = map["hills"]?.number { plan.hills = hills }
    if let seedlings = map["seedlings"]?.number { plan.seedlings = seedlings }
    return plan
  }

  private func dose(_ map: ScenarioMap) -> FertiliserDose? {
    guard let on = map["on"]?.moment, let nitrogen = map["nitrogen"]?.number,
      let product = record(map["product"], catalogue.fertilisers, \.name)
    else { return nil }
    let placement = map["placed"]?.word.flatMap { FertiliserDose.Placement(rawValue: $0) } ?? .broadcast
    var dose = FertiliserDose(
      on: on, product: product, nitrogen: nitrogen, placement: placement, inSoil: map["in-soil"]?.number)
    dose.statedPhosphorus = map["phosphorus"]?.number
    return dose
  }

  private func organic(_ map: ScenarioMap) -> OrganicDose? {
    guard let on = map["on"]?.moment, let mass = map["mass"]?.number,
      let material = record(map["material"], catalogue.organicMaterials, \.name)
    else { return nil }
    return OrganicDose(on: on, material: material, mass: mass, nitrogenShare: map["nitrogen"]?.number)
  }

  private func turn(_ map: ScenarioMap) -> WaterPlan.Turn? {
    guard let on = map["on"]?.moment else { return nil }
    if let amount = map["amount"]?.number { return WaterPlan.Turn(on: on, .amount(amount)) }
    if let depth = map["fill"]?.number { return WaterPlan.Turn(on: on, .fill(depth)) }
    if let depth = map["hold"]?.number { return WaterPlan.Turn(on: on, .hold(depth)) }
    return map["outlet"]?.number.map { WaterPlan.Turn(on: on, .outlet($0)) }
  }

  private func water(_ map: ScenarioMap?) -> WaterPlan {
    var plan = WaterPlan()
    guard let map else { return plan }
    if let rule = map["rule"]?.word.flatMap({ WaterPlan.Rule(rawValue: $0) }) { plan.rule = rule }
    if plan.rule == .alternateWettingDrying { (plan.refillBelow, plan.refillTo) = (-0.15, 0.05) }
    if let between = map["between"]?.list, between.count == 2, let low = between[0].number, let high = between[1].number {
      (plan.refillBelow, plan.refillTo) = (low, high)
    }
    if case .drainage(let start, let days)? = map["midseason-drainage"]?.content { plan.midseasonDrainage = (start, days) }
    if plan.rule == .schedule { plan.terminalDrainage = 0 }
    if let days = map["terminal-drainage"]?.number { plan.terminalDrainage = Int(days.rounded()) }
    plan.schedule = (map["schedule"]?.list ?? []).compactMap { $0.map.flatMap(turn) }
    plan.percolation = map["percolation"]?.number
    plan.gift = gift(map)
    plan.furrows = map["furrows"]?.map?["wetted"]?.number
    plan.stormDrawdown = ScenarioWaterAround.stormDrawdown(map["storm-drawdown"]?.map)
    return plan
  }

  private func gift(_ map: ScenarioMap) -> WaterPlan.Gift? {
    guard let amount = map["gift"]?.number else { return nil }
    let depth = map["at"]?.number ?? 0.1
    func gift(_ trigger: WaterPlan.Gift.Trigger) -> WaterPlan.Gift { WaterPlan.Gift(amount: amount, trigger: trigger) }
    if let ponded = map["ponded-below"]?.number { return gift(.ponded(ponded)) }
    if let tension = map["tension-above"]?.number { return gift(.tension(tension, depth: depth)) }
    if let content = map["content-below"]?.number { return gift(.content(content, depth: depth)) }
    return map["days-dry"]?.number.map { gift(.dryDays($0.rounded())) }
  }

  private func sprays(_ value: ScenarioValue?) -> [SprayRule]? {
    guard let value, !value.isNothing else { return [] }
    let rules = value.maps.compactMap(spray)
    return rules.isEmpty || rules.count != value.list?.count ?? 1 ? nil : rules
  }

  private func spray(_ map: ScenarioMap) -> SprayRule? {
    guard let product = record(map["product"], catalogue.pesticides, \.name) else { return nil }
    let others = map["by-turn"]?.list ?? []
    let byTurn = others.compactMap { record($0, catalogue.pesticides, \.name) }
    guard byTurn.count == others.count else { return nil }
    if map["rule"]?.word == "calendar" {
      guard let days = map["on"]?.list?.compactMap(\.moment), !days.isEmpty else { return nil }
      return SprayRule(.calendar(days, product: product), byTurn: byTurn)
    }
    let interval = map["interval"]?.number.map { Int($0.rounded()) } ?? 10
    return SprayRule(
      .threshold(
        planthoppersPerHill: map["planthoppers"]?.number, leafFoldersPerHill: map["leaf-folders"]?.number, product: product,
        interval: interval, deadHearts: map["dead-hearts"]?.number), byTurn: byTurn)
  }

  private func fungicide(_ value: ScenarioValue?) -> FungicidePlan? {
    guard let value, !value.isNothing else { return FungicidePlan.none }
    guard let map = value.map, let product = record(map["product"], catalogue.fungicides, \.name) else { return nil }
    if map["rule"]?.word == "calendar" {
      guard let days = map["on"]?.list?.compactMap(\.moment), !days.isEmpty else { return nil }
      return .calendar(days, product: product)
    }
    guard let severity = map["sheath-blight"]?.number else { return nil }
    return .threshold(
      sheathBlight: severity, product: product, interval: map["interval"]?.number.map { Int($0.rounded()) } ?? 14)
  }

  private func stocking(_ map: ScenarioMap) -> Stocking? {
    guard let species = record(map["species"], catalogue.animals, \.name), let stocked = map["stocked"]?.moment,
      let harvested = map["harvested"]?.moment, let density = map["density"]?.number, let mass = map["mass"]?.number
    else { return nil }
    let catches = (map["caught"]?.list ?? []).compactMap(\.map).compactMap { one -> Stocking.Catch? in
      guard let on = one["on"]?.moment, let share = one["share"]?.number else { return nil }
      return Stocking.Catch(on: on, share: share, from: one["from"]?.number ?? 0)
    }
    let feed = map["feed"]?.word == "appetite" ? Feeding.appetite : .share(map["feed"]?.number ?? 0)
    var stocking = Stocking(
      species: species, stocked: stocked, density: density, mass: mass, feed: feed, harvested: harvested,
      catches: catches)
    stocking.spread = map["spread"]?.number ?? 0
    return stocking
  }

  private func refuge(_ value: ScenarioValue?) -> Refuge? {
    guard let value, !value.isNothing else { return Refuge() }
    guard let map = value.map, let share = map["share"]?.number, let depth = map["depth"]?.number else { return nil }
    let layout = map["layout"]?.word.flatMap { Refuge.Layout(rawValue: $0) } ?? .peripheral
    return Refuge(share: share, depth: depth, layout: layout)
  }

  private func sale(_ map: ScenarioMap) -> RiceSale? {
    guard let share = map["share"]?.number, let price = map["price"]?.number else { return nil }
    return RiceSale(share: share, price: price, form: map["as"]?.word.flatMap { RiceSale.Form(rawValue: $0) } ?? .paddy)
  }
}
