import Paddy

/// Two seasons for the accountant's tests, per ha of gross plot.
enum Seasons {
  static func date(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(year: 2021, month: month, day: day)! }

  /// 8.5 t/ha, 180 kg N as urea, three sprays, 500 mm.
  static func conventional(rice: Double = 8500) -> SeasonRecord {
    SeasonRecord(
      sown: date(5, 20), planted: date(6, 15), harvested: date(10, 20),
      entries: [
        PhysicalEntry(date(6, 14), .fertiliserApplied(product: "urea", kilograms: 195)),
        PhysicalEntry(date(6, 25), .fertiliserApplied(product: "urea", kilograms: 195)),
        PhysicalEntry(date(6, 18), .herbicideSprayed(passes: 2)),
        PhysicalEntry(date(7, 20), .insecticideSprayed(product: "pymetrozine", passes: 1)),
        PhysicalEntry(date(8, 10), .insecticideSprayed(product: "pymetrozine", passes: 1)),
        PhysicalEntry(date(8, 28), .insecticideSprayed(product: "pymetrozine", passes: 1)),
        PhysicalEntry(date(7, 1), .irrigated(millimetres: 500)),
        PhysicalEntry(date(10, 20), .riceHarvested(kilograms: rice)),
      ])
  }

  /// 8 t/ha, 70 % of the urea, no spray, a trench of 8 % × 0.6 m, 7500 bullfrogs.
  static func riceFrog() -> SeasonRecord {
    SeasonRecord(
      sown: date(5, 20), planted: date(6, 15), harvested: date(10, 20), plantedShare: 0.92,
      refuge: Refuge(share: 0.08, depth: 0.6),
      species: ["bullfrog"],
      entries: [
        PhysicalEntry(date(6, 14), .fertiliserApplied(product: "urea", kilograms: 273)),
        PhysicalEntry(date(6, 30), .stocked(species: "bullfrog", count: 7500, kilograms: 150)),
        PhysicalEntry(date(8, 15), .fed(species: "bullfrog", kilograms: 1500)),
        PhysicalEntry(date(7, 1), .irrigated(millimetres: 600)),
        PhysicalEntry(date(10, 15), .animalsHarvested(species: "bullfrog", kilograms: 1000, meanMass: 200)),
        PhysicalEntry(date(10, 20), .riceHarvested(kilograms: 8000)),
      ])
  }

  static let premium = [RiceSale(share: 0.2, price: 40, form: .milled), RiceSale(share: 0.8, price: 5, form: .paddy)]
}
