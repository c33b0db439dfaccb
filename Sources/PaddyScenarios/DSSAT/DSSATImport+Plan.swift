internal import Foundation
internal import Numbers
public import Paddy
internal import PaddyWeather

/// Rice, water, fertiliser and residues of a treatment.
extension DSSATImport {
  /// The rice as planted; densities are taken from whichever column can be plants.
  mutating func rice(
    _ treatment: DSSATExperiment.Treatment, _ planting: DSSATExperiment.Planting, _ date: CalendarDate, _ weather: WeatherSeries,
    file: String
  ) -> (plan: RicePlan, cultivar: String, isKnown: Bool) {
    let (cultivar, name, isKnown) = cultivar(treatment, file: file)
    let isTransplanted = planting.method == .transplants || planting.method == .nursery
    let seeding = planting.plantsAtSeeding, emerged = planting.plantsAtEmergence
    let hasSeeding = (seeding ?? 0) > 0 && (seeding ?? 0) < 900
    let each = max(1, planting.plantsPerHill ?? 1)
    var plants = (isTransplanted ? (hasSeeding ? seeding : emerged) : (emerged ?? seeding)) ?? 100
    if isTransplanted, hasSeeding, let seeding, let emerged, emerged > 0, abs(emerged * each - seeding) < 0.5 {
      note("PPOP \(seeding) is plants and PPOE \(emerged) hills of \(each); taken so", file)
    } else if isTransplanted, !hasSeeding, let emerged {
      note("PPOP \(seeding.map { "\($0)" } ?? "missing") cannot be plants per m²; PPOE \(emerged) is taken for them", file)
    }
    plants = max(plants, 1)
    var plan: RicePlan
    if isTransplanted {
      let age = Int((planting.seedlingAge ?? 25).rounded())
      if planting.seedlingAge == nil { note("the age of the seedlings (PAGE) is missing: 25 d taken", file) }
      plan = RicePlan(
        cultivar: cultivar, sown: .date(date.adding(days: -max(2, age))), transplanted: .date(date), hills: plants / each,
        seedlings: each)
    } else {
      let emergence = planting.emergence ?? emergence(date, depth: planting.depth ?? 2.5, weather)
      if planting.emergence == nil { note("no date of emergence (EDATE): \(emergence) reckoned from 75 °Cd over 8 °C", file) }
      plan = RicePlan(
        cultivar: cultivar, establishment: .directSeeded, sown: .date(emergence), transplanted: .date(emergence), hills: plants,
        seedlings: 1)
    }
    return (plan, name, isKnown)
  }

  /// Emergence of seed sown on a date: 75 °Cd above 8 °C, 10 °Cd more per cm below 2.5 cm (three days in IRCH0301, sown in May; recalled).
  private func emergence(_ sown: CalendarDate, depth: Double, _ weather: WeatherSeries) -> CalendarDate {
    var left = 75 + 10 * max(0, depth - 2.5)
    var date = sown
    while left > 0, let day = weather.day(on: date) {
      left -= max(0, 0.5 * (day.minimumTemperature + day.maximumTemperature) - 8)
      date = date.adding(days: 1)
    }
    return date
  }

  mutating func cultivar(_ treatment: DSSATExperiment.Treatment, file: String) -> (RiceCultivar, name: String, isKnown: Bool) {
    let written = treatment.cultivar
    let name = written?.name ?? written?.identifier ?? "unknown"
    if let known = DSSATCultivars.match(identifier: written?.identifier, name: written?.name, among: catalogue.cultivars) {
      return (known, name, true)
    }
    let stand = catalogue.cultivars.first { $0.name == "ir72" } ?? catalogue.cultivars[0]
    note("the catalogue has no cultivar '\(name)' (\(written?.identifier ?? "-")): grown as \(stand.title)", file)
    return (stand, name, false)
  }

  /// Water as it was given. Sets puddling and percolation of the soil and the height of the bund.
  mutating func water(
    _ treatment: DSSATExperiment.Treatment, _ planting: DSSATExperiment.Planting, _ date: CalendarDate,
    _ profile: inout SoilProfile, _ bund: inout Double, file: String
  ) -> WaterPlan {
    let isTransplanted = planting.method == .transplants || planting.method == .nursery
    let operations = treatment.irrigation?.operations ?? []
    let puddling = operations.last { $0.kind == .puddling }
    let floods = operations.contains { [.flood, .floodDepth, .constantFloodDepth].contains($0.kind) }
    if let puddling {
      profile.puddledDepth = puddling.value > 1 ? puddling.value / 100 : 0.2
    } else if isTransplanted {
      profile.puddledDepth = 0.2
      note("the file does not say whether the soil was puddled (IR010): transplanted, so puddled to 20 cm", file)
    }
    profile.puddledDepth = min(profile.puddledDepth, profile.depth)
    let bunds = operations.filter { $0.kind == .bundHeight }
    if let highest = bunds.map(\.value).max(), highest > 0 {
      bund = highest / 1000
    } else if floods || isTransplanted {
      bund = 0.15
      note("no height of the bund (IR009): 150 mm taken, for the field was flooded", file)
    } else {
      bund = 0.05
    }
    let management = treatment.controls?.irrigation ?? .reported
    var plan = WaterPlan(rule: .schedule, terminalDrainage: 0)
    if let percolation = operations.last(where: { $0.kind == .percolationRate })?.value { plan.percolation = percolation / 1000 }
    if management == .automatic {
      plan.rule = isTransplanted ? .flood : .alternateWettingDrying
      if plan.rule == .alternateWettingDrying { (plan.refillBelow, plan.refillTo) = (-0.15, 0) }
      plan.terminalDrainage = 10
      bund = max(bund, 0.1)
      note("automatic irrigation: \(isTransplanted ? "kept flooded, 2 to 6 cm" : "refilled from -15 cm")", file)
      return plan
    }
    let efficiency = treatment.irrigation?.efficiency ?? 1
    for operation in operations {
      let on = Moment.date(operation.moment.date(planting: date))
      let metres = operation.value / 1000
      switch operation.kind {
      case .bundHeight: plan.schedule.append(.init(on: on, .outlet(metres)))
      case .floodDepth: plan.schedule.append(.init(on: on, .fill(metres)))
      case .constantFloodDepth: plan.schedule.append(.init(on: on, .hold(metres)))
      case let kind where kind.isAmount: plan.schedule.append(.init(on: on, .amount(metres * efficiency)))
      default: break
      }
    }
    if plan.schedule.isEmpty { plan.rule = .rainfed }
    return plan
  }

  mutating func fertiliser(_ treatment: DSSATExperiment.Treatment, _ planted: CalendarDate, file: String) -> [FertiliserDose] {
    (treatment.fertilisations ?? []).compactMap { dose in
      guard let nitrogen = dose.nitrogen, nitrogen > 0 else { return nil }
      let product = product(dose.material)
      let share = dose.method?.soilShare
      return FertiliserDose(
        on: .date(dose.moment.date(planting: planted)), product: product, nitrogen: nitrogen / 10, inSoil: share ?? 0)
    }
  }

  /// The fertiliser of the catalogue whose nitrogen is most like it.
  private mutating func product(_ material: DSSATCodes.Fertiliser) -> Fertiliser {
    func distance(_ product: Fertiliser) -> Double {
      abs(product.ureaShare.value - material.ureaShare) + abs(product.ammoniumShare.value - material.ammoniumShare)
        + abs(product.nitrateShare.value - material.nitrateShare)
    }
    return catalogue.fertilisers.min { distance($0) < distance($1) }!
  }

  mutating func organic(_ treatment: DSSATExperiment.Treatment, _ planted: CalendarDate, file: String) -> [OrganicDose] {
    var doses: [OrganicDose] = []
    func material(_ name: String) -> OrganicMaterial { catalogue.organicMaterials.first { $0.name == name }! }
    for one in treatment.residues ?? [] where one.amount > 0 {
      let name =
        switch one.material.code {
        case "RE002": "milk-vetch"
        case "RE003": "cattle-manure"
        case "RE004": "pig-manure"
        case "RE005": "compost"
        case let code where code.hasPrefix("RE10"): "milk-vetch"
        default: "rice-straw"
        }
      doses.append(
        OrganicDose(
          on: .date(one.moment.date(planting: planted)), material: material(name), mass: one.amount / 10,
          nitrogenShare: one.nitrogen.map { $0 / 100 }))
    }
    if let start = treatment.initialConditions {
      if let mass = start.residueMass, mass > 0 {
        doses.append(
          OrganicDose(
            on: .date(start.date), material: material("rice-straw"), mass: mass / 10,
            nitrogenShare: start.residueNitrogen.map { $0 / 100 }))
      }
      if let roots = start.rootMass, roots > 0 {
        doses.append(OrganicDose(on: .date(start.date), material: material("rice-straw"), mass: roots / 10))
      }
    }
    return doses
  }

  mutating func note(_ what: String, _ file: String) { findings.append(Diagnostic(.warning, file: file, what)) }
}

/// Which cultivar of the catalogue a DSSAT file means.
public enum DSSATCultivars {
  /// By DSSAT's number; the name decides where the number is of another list.
  static let numbers = [
    "IB0003": "ir36", "IB0012": "ir58", "IB0018": "ir72", "IB0055": "basmati-385", "IB0118": "ir72", "IB0300": "hd297-changping",
  ]

  /// - Parameter cultivars: of the catalogue.
  public static func match(identifier: String?, name: String?, among cultivars: [RiceCultivar]) -> RiceCultivar? {
    func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    if let name, !plain(name).isEmpty {
      let alias = ["handao297", "hd297"].contains(plain(name)) ? "hd297changping" : plain(name)
      if let found = cultivars.first(where: { plain($0.name) == alias }) { return found }
    }
    return identifier.flatMap { numbers[$0] }.flatMap { known in cultivars.first { $0.name == known } }
  }
}
