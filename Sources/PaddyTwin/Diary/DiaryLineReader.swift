internal import Foundation
internal import Numbers
internal import Paddy
internal import PaddyScenarios

/// What the fields of a line come to on the plots of a scenario.
struct DiaryLineReader {
  private let plan: FarmPlan
  private let amounts: DiaryAmounts
  private let catalogue = ScenarioCatalogue()
  private let bund: Double

  init(scenario: Scenario, system: FarmSystem) {
    plan = system.plan
    bund = scenario.plot.bund
    amounts = DiaryAmounts(area: scenario.plot.area)
  }

  func entry(_ fields: [DiaryColumn: String], line: Int, text: String, key: String) throws(DiaryMistake) -> DiaryEntry {
    guard let written = fields[.date] else { throw DiaryMistake("no date; a day as 2021-06-14 is due") }
    guard let date = CalendarDate(iso: written) else {
      throw DiaryMistake("date is '\(DiaryMistake.excerpt(written))', a day as 2021-06-14 is allowed")
    }
    guard let named = fields[.work] else { throw DiaryMistake("no work; allowed: \(DiaryLineReader.works)") }
    guard let work = DiaryWork(rawValue: named.lowercased()) else {
      throw DiaryMistake(
        "unknown work '\(DiaryMistake.excerpt(named))'\(DiaryLineReader.near(named, DiaryWork.allCases.map(\.rawValue))); allowed: "
          + DiaryLineReader.works)
    }
    let (needed, allowed) = work.columns
    for column in needed where fields[column] == nil { throw DiaryMistake("\(work.rawValue) needs '\(column.rawValue)'") }
    let known = Set(needed + allowed + [.date, .plot, .work, .note])
    for column in DiaryColumn.allCases where fields[column] != nil && !known.contains(column) {
      throw DiaryMistake("\(work.rawValue) takes no '\(column.rawValue)'; found '\(DiaryMistake.excerpt(fields[column]!))'")
    }
    if work == .sowing, let plot = fields[.plot] {
      throw DiaryMistake(
        "sowing of plot '\(DiaryMistake.excerpt(plot))' alone; plots of one farm are sown together, leave 'plot' empty")
    }
    return DiaryEntry(
      line: line, text: text, key: key, day: date.number, plot: fields[.plot], work: work, deed: try deed(work, date, fields))
  }

  private static let works = DiaryWork.allCases.map(\.rawValue).joined(separator: ", ")

  private static func near(_ word: String, _ known: [String]) -> String {
    nearestMatch(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
  }

  private func deed(_ work: DiaryWork, _ date: CalendarDate, _ fields: [DiaryColumn: String]) throws(DiaryMistake)
    -> DiaryEntry.Deed
  {
    let amount = fields[.amount] ?? ""
    switch work {
    case .sowing: return .date
    case .transplanting:
      guard plan.rice.establishment == .transplanted else { throw DiaryMistake("transplanting, but the rice is direct-seeded") }
      return .date
    case .fertiliser: return .gift(try fertiliser(date, fields))
    case .manure: return .gift(try manure(date, fields))
    case .irrigation:
      if plan.water.rule == .gift {
        throw DiaryMistake("irrigation, but the system's rule of water is 'gift', which waters the field by itself")
      }
      if let how = fields[.how] {
        guard how.lowercased().replacing("-", with: " ") == "up to" else {
          throw DiaryMistake("how is '\(DiaryMistake.excerpt(how))'; allowed for irrigation: up to")
        }
        return .filled(try amounts.depth(amount, "amount", most: 1))
      }
      var orders = Orders<Double>()
      orders.irrigationAmount = try amounts.depth(amount, "amount", most: 1)
      return .gift(orders)
    case .outlet: return .outlet(min(bund, try amounts.depth(amount, "amount", most: 2)))
    case .drainage: return .outlet(0)
    case .spray:
      try check(fields[.what], DiaryLineReader.insecticide(plan).name, "insecticide", "spray")
      var orders = Orders<Double>()
      orders.sprayOrdered = 1
      return .gift(orders)
    case .fungicide:
      guard let product = plan.fungicide.product else {
        throw DiaryMistake("fungicide, but the system names no product; name one under 'fungicide' of the scenario")
      }
      try check(fields[.what], product.name, "fungicide", "fungicide")
      var orders = Orders<Double>()
      orders.fungicideOrdered = 1
      return .gift(orders)
    case .herbicide:
      var orders = Orders<Double>()
      orders.herbicide = 1
      return .gift(orders)
    case .stocking:
      return .stocked(
        batch: try batch(fields[.what]) ?? 0, try amounts.density(amount, "amount"),
        mass: try amounts.eachMass(fields[.mass] ?? "", "mass"))
    case .feeding:
      let batch = try batch(fields[.what])
      switch try amounts.feed(amount, "amount") {
      case .standing(let feeding): return .fed(batch: batch, feeding)
      case .mass(let mass): return .fedMass(batch: batch, mass)
      }
    case .harvest:
      let batch = try batch(fields[.what])
      switch try amounts.share(amount, "amount") {
      case .rate(let share): return .caught(batch: batch, share)
      case .mass(let mass): return .caughtMass(batch: batch, mass)
      }
    case .keeping:
      let named = fields[.what] ?? ""
      if named == "everything" { return .keeps(DiaryWork.accounts) }
      guard let kept = DiaryWork(rawValue: named), let account = kept.account else {
        let known = DiaryWork.accounts.map(\.rawValue) + ["everything"]
        throw DiaryMistake(
          "keeping of '\(DiaryMistake.excerpt(named))'\(DiaryLineReader.near(named, known)); allowed: \(known.joined(separator: ", "))"
        )
      }
      return .keeps([account])
    }
  }

  private func fertiliser(_ date: CalendarDate, _ fields: [DiaryColumn: String]) throws(DiaryMistake) -> Orders<Double> {
    let name = fields[.what] ?? ""
    guard let product = catalogue.fertilisers.first(where: { $0.name == name }) else {
      throw DiaryLineReader.unknown("fertiliser", name, catalogue.names(.fertiliser))
    }
    guard (fields[.amount] == nil) != (fields[.nitrogen] == nil) else {
      throw DiaryMistake("fertiliser needs 'amount' (of the product) or 'nitrogen' (in it), one of them")
    }
    let nitrogen: Double
    if let written = fields[.nitrogen] {
      nitrogen = try amounts.areal(written, "nitrogen", most: 100)
    } else {
      nitrogen = product.nitrogenShare.value * (try amounts.areal(fields[.amount]!, "amount", most: 500))
    }
    var dose = FertiliserDose(on: .date(date), product: product, nitrogen: nitrogen)
    if let how = fields[.how] {
      let words = how.lowercased().split(separator: " ", maxSplits: 1)
      switch (words.first ?? "", words.count) {
      case ("broadcast", 1): dose.placement = .broadcast
      case ("incorporated", 1): dose.placement = .incorporated
      case ("placed", 1): dose.inSoil = 1
      case ("placed", _): dose.inSoil = try amounts.part(String(words[1]), "how")
      default:
        throw DiaryMistake(
          "how is '\(DiaryMistake.excerpt(how))'; allowed for fertiliser: broadcast, incorporated, placed, placed 60 %")
      }
    }
    if let phosphorus = fields[.phosphorus] { dose.statedPhosphorus = try amounts.areal(phosphorus, "phosphorus", most: 50) }
    var orders = Orders<Double>()
    orders.take(dose)
    return orders
  }

  private func manure(_ date: CalendarDate, _ fields: [DiaryColumn: String]) throws(DiaryMistake) -> Orders<Double> {
    let name = fields[.what] ?? ""
    guard let material = catalogue.organicMaterials.first(where: { $0.name == name }) else {
      throw DiaryLineReader.unknown("organic material", name, catalogue.names(.organicMaterial))
    }
    let mass = try amounts.areal(fields[.amount]!, "amount", most: 10_000)
    var share: Double?
    if let nitrogen = fields[.nitrogen], mass > 0 { share = try amounts.areal(nitrogen, "nitrogen", most: 0.2 * mass) / mass }
    var orders = Orders<Double>()
    orders.take(OrganicDose(on: .date(date), material: material, mass: mass, nitrogenShare: share))
    return orders
  }

  /// The insecticide of a plan, as the field takes it.
  static func insecticide(_ plan: FarmPlan) -> Pesticide {
    switch plan.spray {
    case .none: Catalogue.pesticides[0]
    case .threshold(_, _, let product, _, _), .calendar(_, let product): product
    }
  }

  private func check(_ found: String?, _ due: String, _ kind: String, _ key: String) throws(DiaryMistake) {
    guard let found, found != due else { return }
    throw DiaryMistake(
      "\(kind) '\(DiaryMistake.excerpt(found))', but the system's is '\(due)'; name another under '\(key)' of the scenario")
  }

  /// The place of a species among the plan's batches; nil where none is named.
  private func batch(_ name: String?) throws(DiaryMistake) -> Int? {
    guard let name else { return nil }
    if let place = plan.animals.firstIndex(where: { $0.species.name == name }) { return place }
    let known = plan.animals.map(\.species.name)
    if known.isEmpty { throw DiaryMistake("animals '\(DiaryMistake.excerpt(name))', but the system has none") }
    throw DiaryLineReader.unknown("species", name, known)
  }

  private static func unknown(_ kind: String, _ name: String, _ known: [String]) -> DiaryMistake {
    DiaryMistake("unknown \(kind) '\(DiaryMistake.excerpt(name))'\(near(name, known)); known: \(known.joined(separator: ", "))")
  }
}
