internal import Numbers

/// A finished season of one field: what came of it, and what the accountant needs.
public struct SeasonEnd: Sendable {
  public var calendar: SeasonCalendar
  public var outcome: Outcome
  public var record: SeasonRecord
  /// Largest imbalance of any account of the ledger, as a share of max(1, turnover), and the account's name.
  public var imbalance: (account: String, share: Double)
  /// Of the whole field, sowing to harvest.
  public var nitrogen: NitrogenBalance

  /// - Parameters:
  ///   - progress: at harvest.
  ///   - books: one entry a day.
  init(
    plan: FarmPlan, field: Field<Double>, year: FieldYear, progress: SeasonProgress<Double>,
    books: some Collection<DailyBooks<Double>>
  ) {
    calendar = year.calendar
    outcome = SeasonEnd.outcome(field, year.calendar, progress)
    record = SeasonEnd.record(plan, field, year, progress.state, Array(books))
    nitrogen = NitrogenBalance(field, from: FieldState(field), to: progress.state, progress.totals)
    imbalance = ("", 0)
    for (index, account) in Ledger<Double>.accounts.enumerated() where !(progress.ledger.worst[index] <= imbalance.share) {
      imbalance = (account, progress.ledger.worst[index])
    }
  }

  /// Grain that stands where a combine finds it, kg ha⁻¹ of planted area, dry.
  static func standingGrain(_ state: FieldState<Double>, _ field: Field<Double>) -> Double {
    Swift.max(0, state.rice.grains) * (1 - field.parameters.lodging.gatheringLoss * state.lodging.share)
  }

  /// Harvested grain, kg ha⁻¹ of gross field, dry.
  static func dryYield(_ state: FieldState<Double>, _ field: Field<Double>) -> Double {
    let gathered = 1 - field.parameters.management.harvestLoss
    return standingGrain(state, field) * field.plantedShare * gathered
  }

  private static func outcome(_ field: Field<Double>, _ calendar: SeasonCalendar, _ progress: SeasonProgress<Double>) -> Outcome {
    let state = progress.state
    let totals = progress.totals
    let p = field.parameters
    var outcome = Outcome()
    let dry = dryYield(state, field)
    outcome[.yieldDry] = dry / 1000
    outcome[.yield14] = dry / 860
    outcome[.biomass] = state.rice.shoot * field.plantedShare / 1000
    outcome[.maximumLeafAreaIndex] = progress.peaks.leafArea
    outcome[.flowering] = Double(calendar.date(calendar.flowering).dayOfYear)
    outcome[.maturity] = Double(calendar.date(calendar.maturity).dayOfYear)
    let animals = [totals.firstAnimals, totals.secondAnimals]
    let stocked = animals.reduce(0) { $0 + $1.stocked }
    outcome[.animalYield] = animals.reduce(0) { $0 + $1.harvestedMass } / 100
    if stocked > 0 { outcome[.animalSurvival] = 100 * animals.reduce(0) { $0 + $1.harvested } / stocked }
    let dawns = progress.peaks
    if dawns.oxygenOnFlat < Peaks<Double>.never { outcome[.lowestOxygenFlat] = dawns.oxygenOnFlat }
    if dawns.oxygenInTrench < Peaks<Double>.never { outcome[.lowestOxygenTrench] = dawns.oxygenInTrench }
    outcome[.fertiliserNitrogen] = totals.nitrogen.fertiliser * 10
    outcome[.feedNitrogen] = animals.reduce(0) { $0 + $1.feedNitrogen } * 10
    outcome[.feed] = animals.reduce(0) { $0 + $1.feed } * 10
    outcome[.irrigation] = totals.water.irrigation * 1000
    outcome[.sprays] = totals.sprays
    outcome[.fungicideSprays] = totals.fungicideSprays
    outcome[.peakPlanthoppers] = progress.peaks.planthoppersPerHill
    outcome[.peakLeafFolders] = progress.peaks.leafFoldersPerHill
    outcome[.deadHearts] = 100 * state.borerInjury.deadHearts
    outcome[.whiteHeads] = 100 * state.borerInjury.whiteHeads
    outcome[.peakSheathBlight] = 100 * progress.peaks.sheathBlight
    outcome[.peakBacterialBlight] = 100 * progress.peaks.bacterialBlight
    outcome[.peakLeafBlast] = 100 * progress.peaks.leafBlast
    outcome[.peakBrownSpot] = 100 * progress.peaks.brownSpot
    if field.hasWeeds { outcome[.weeds] = state.weeds.mass }
    outcome[.nitrogenUptake] = (totals.rice.nitrogenUptake + totals.rice.rootTranslocation) * field.plantedShare
    outcome[.ammoniaLoss] = totals.nitrogen.ammoniaLoss * 10
    if totals.nitrogen.fertiliser > 0 {
      outcome[.ammoniaLossShare] = 100 * totals.nitrogen.ammoniaLoss / totals.nitrogen.fertiliser
    }
    outcome[.denitrification] = totals.nitrogen.denitrification * 10
    outcome[.leaching] = totals.nitrogen.leaching * 10
    outcome[.runoff] = totals.nitrogen.runoff * 10
    if field.followsPhosphorus { enterPhosphorus(totals.phosphorus, crop: state.phosphorus.crop, in: &outcome) }
    outcome[.methane] = totals.methane * 10
    outcome[.methaneByTier] = Methane.seasonTotal(state.methane, field.methane, p.methane) * 10
    let manure = animals.reduce(0) { $0 + $1.excretedAmmonium + $1.excretedUrea + $1.faecalNitrogen + $1.feedNitrogenWasted }
    let direct = NitrousOxide.direct(
      applied: totals.nitrogen.fertiliser + manure, drainages: state.methane.drainages, p.nitrousOxide)
    let indirect = NitrousOxide.indirect(
      volatilised: totals.nitrogen.ammoniaLoss, leached: totals.nitrogen.leaching + totals.nitrogen.runoff, p.nitrousOxide)
    let emitted = totals.nitrousOxide * NitrousOxideProduction.perNitrogen
    outcome[.nitrousOxide] = (emitted + indirect) * 10
    outcome[.nitrousOxideByTier] = (direct + indirect) * 10
    let warming = CarbonDioxideEquivalent.total(methane: totals.methane, nitrousOxide: emitted + indirect, p.carbonDioxide) * 10
    outcome[.carbonDioxideEquivalent] = warming
    let rice = dry / 0.86
    let animalNitrogen = animals.reduce(0) { $0 + $1.harvestedNitrogen } * 10
    let protein = rice * p.carbonDioxide.riceProtein + animalNitrogen * p.carbonDioxide.proteinPerNitrogen
    if rice > 0 { outcome[.carbonDioxidePerRice] = warming / rice }
    if protein > 0 { outcome[.carbonDioxidePerProtein] = warming / protein }
    if field.keepsPlainAccount {
      // What is not followed has no number, least of all 0.
      let unknown: [Metric] = [
        .ammoniaLoss, .ammoniaLossShare, .denitrification, .leaching, .runoff, .nitrousOxide, .nitrousOxideByTier,
        .carbonDioxideEquivalent,
        .carbonDioxidePerRice, .carbonDioxidePerProtein,
      ]
      for metric in unknown { outcome[metric] = .nan }
    }
    return outcome
  }

  /// kg P per ha.
  private static func enterPhosphorus(_ totals: PhosphorusFlows<Double>, crop: Double, in outcome: inout Outcome) {
    let feed = totals.first.feed + totals.second.feed
    outcome[.phosphorusGiven] = 10 * (totals.fertiliser + totals.manure + feed)
    outcome[.phosphorusRemoved] = 10 * (crop + totals.first.harvested + totals.second.harvested)
    outcome[.phosphorusLost] = 10 * totals.lost
    outcome[.phosphorusShortDays] = totals.isShort
  }

  /// One entry a class of size.
  private static func caught(_ species: String, _ book: SizeClassCatch<Double>) -> [PhysicalEntry.What] {
    [("small", book.small, book.smallMass), ("middle", book.middle, book.middleMass), ("large", book.large, book.largeMass)]
      .filter { $0.2 > 0 }
      .map { .sizeClassHarvested(species: species, size: $0, kilograms: $2 * 10, meanMass: $2 / $1) }
  }

  /// Products that share a tank go out in one pass.
  private static func sprayed(_ products: [String], _ book: DailyBooks<Double>) -> [PhysicalEntry.What] {
    if products.count == 1 { return [.insecticideSprayed(product: products[0], passes: book.sprays)] }
    let each = book.productsSprayed
    var apart = book.sprays
    return zip(products, [each.first, each.second, each.third, each.fourth]).filter { $0.1 > 0 }.map { product, passes in
      let own = Swift.min(passes, apart)
      apart -= own
      return .insecticideSprayed(product: product, passes: passes, apart: own)
    }
  }

  private static func record(
    _ plan: FarmPlan, _ field: Field<Double>, _ year: FieldYear, _ state: FieldState<Double>, _ books: [DailyBooks<Double>]
  ) -> SeasonRecord {
    let calendar = year.calendar
    let harvest = calendar.date(calendar.harvest)
    var entries: [PhysicalEntry] = []
    for dose in plan.fertiliser {
      let day = calendar.day(dose.on)
      guard (0..<calendar.harvest).contains(FieldSchedule.fieldDay(day)) else { continue }
      let mass = dose.nitrogen * 10 / dose.product.nitrogenShare.value
      entries.append(PhysicalEntry(calendar.date(day), .fertiliserApplied(product: dose.product.name, kilograms: mass)))
    }
    let products = plan.insecticides.map(\.name)
    for (day, book) in books.enumerated() {
      let date = calendar.date(day)
      if book.sprays > 0 { entries += SeasonEnd.sprayed(products, book).map { PhysicalEntry(date, $0) } }
      if book.fungicideSprays > 0, let product = plan.fungicide.product?.name {
        let apart = Swift.max(0, book.fungicideSprays - book.sprays)
        entries.append(PhysicalEntry(date, .fungicideSprayed(product: product, passes: book.fungicideSprays, apart: apart)))
      }
      if book.bundMended > 0 { entries.append(PhysicalEntry(date, .bundMended(labour: field.breachLabour))) }
      if book.irrigation > 0 { entries.append(PhysicalEntry(date, .irrigated(millimetres: book.irrigation * 1000))) }
    }
    for day in plan.herbicideDays {
      entries.append(PhysicalEntry(calendar.date(calendar.transplanting + day), .herbicideSprayed(passes: 1)))
    }
    for (batch, stocking) in plan.animals.enumerated() where stocking.density > 0 {
      let name = stocking.species.name
      let start = calendar.date(calendar.day(stocking.stocked))
      entries.append(
        PhysicalEntry(
          start, .stocked(species: name, count: stocking.density * 1e4, kilograms: stocking.density * stocking.mass * 10)))
      for (day, book) in books.enumerated() {
        let feed = batch == 0 ? book.firstFeed : book.secondFeed
        if feed > 0 { entries.append(PhysicalEntry(calendar.date(day), .fed(species: name, kilograms: feed * 10))) }
        let mass = batch == 0 ? book.firstHarvest : book.secondHarvest
        let number = batch == 0 ? book.firstHarvestNumber : book.secondHarvestNumber
        if mass > 0, stocking.spread > 0 {
          let caught = SeasonEnd.caught(name, batch == 0 ? book.firstCatch : book.secondCatch)
          entries += caught.map { PhysicalEntry(calendar.date(day), $0) }
        } else if mass > 0 {
          let each = mass / number
          entries.append(
            PhysicalEntry(calendar.date(day), .animalsHarvested(species: name, kilograms: mass * 10, meanMass: each)))
        }
      }
    }
    entries.append(PhysicalEntry(harvest, .riceHarvested(kilograms: dryYield(state, field) / 0.86)))
    var species: [String] = []
    for stocking in plan.animals where stocking.density > 0 && !species.contains(stocking.species.name) {
      species.append(stocking.species.name)
    }
    return SeasonRecord(
      sown: calendar.sowing, planted: calendar.date(calendar.transplanting), harvested: harvest,
      establishment: plan.rice.establishment,
      plantedShare: 1 - plan.refuge.share, refuge: plan.refuge, species: species, entries: entries)
  }
}
