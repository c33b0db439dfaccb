import Paddy
import PaddyReports

/// Three seasons of two systems, the third of the frogs failed.
enum Examples {
  static func outcome(_ figures: [(Metric, Double)]) -> Outcome {
    var outcome = Outcome()
    for (metric, value) in figures { outcome[metric] = value }
    return outcome
  }

  /// Losses of a season that brings home so much at 14 %, kg ha⁻¹.
  static func gap(harvested: Double) -> YieldGap {
    var gap = YieldGap(potential: 11_200 * 0.86)
    gap[.heat] = (8600 - harvested) * 0.86
    gap[.drought] = -20
    gap[.lodging] = 310
    gap[.gathering] = 250
    gap[.trench] = 180
    gap.harvested = harvested * 0.86
    gap[.nitrogen] = gap.remainder
    return gap
  }

  static func book(rice: Double, frogs: Double?) throws -> CashBook {
    let day = CalendarDate(year: 2021, month: 6, day: 15)!
    var entries = [PhysicalEntry(day, .riceHarvested(kilograms: rice)), PhysicalEntry(day, .irrigated(millimetres: 500))]
    if let frogs {
      entries.append(PhysicalEntry(day, .animalsHarvested(species: "bullfrog", kilograms: frogs, meanMass: 200)))
      entries.append(PhysicalEntry(day, .fed(species: "bullfrog", kilograms: 1.5 * frogs)))
    } else {
      entries.append(PhysicalEntry(day, .insecticideSprayed(product: "pymetrozine", passes: 2)))
    }
    let season = SeasonRecord(
      sown: day, planted: day, harvested: day, plantedShare: frogs == nil ? 1 : 0.92,
      refuge: frogs == nil ? Refuge() : Refuge(share: 0.08, depth: 0.6), species: frogs == nil ? [] : ["bullfrog"],
      entries: entries)
    let sold = frogs == nil ? [] : [RiceSale(share: 0.2, price: 40, form: .milled), RiceSale(share: 0.8, price: 5, form: .paddy)]
    return try CashBook(season, prices: Catalogue.priceLists[0], sold: sold)
  }

  static func comparison() throws -> Comparison {
    let plain = try [8400.0, 8600, 8900].map { try book(rice: $0, frogs: nil) }
    let frogs = try [8200.0, 8500].map { try book(rice: $0, frogs: 900) }
    func outcomes(_ books: [CashBook], _ rest: [(Metric, Double)]) -> [Outcome?] {
      books.map { book in
        var outcome = outcome(rest + [(.yield14, book.riceKilograms / 1000)])
        outcome.enter(book)
        return outcome
      }
    }
    return try Comparison(
      title: "Two fields at Taiyang", base: "conventional", members: ["2019", "2020", "2021"],
      systems: [
        Comparison.System(
          name: "conventional", outcomes: outcomes(plain, [(.sprays, 2), (.animalYield, 0), (.methane, 212.3), (.runoff, 0)])),
        Comparison.System(
          name: "rice-frog",
          outcomes: outcomes(frogs, [(.sprays, 0), (.animalYield, 0.9), (.methane, 160.2), (.runoff, 0)]) + [nil],
          splits: zip(frogs, plain).map { ProfitSplit(of: $0, over: $1) } + [nil]),
      ])
  }
}
