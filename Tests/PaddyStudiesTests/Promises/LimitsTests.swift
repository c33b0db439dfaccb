import Numbers
import PaddyScenarios
import PaddyStudies
import Testing

import Paddy

@Suite("Limits: what is not there does nothing")
struct LimitsTests {
  @Test("Animals of density 0 are no animals: every number of every day, the outcome and the record alike")
  func noAnimals() throws {
    let study = Shipped.taiyang
    for system in study.scenario.systems {
      var none = system.plan, zero = system.plan
      none.animals = []
      // Into the ordinary field, shallower than carp need, carp that are none.
      let own = system.plan.animals.isEmpty ? study.scenario.systems[1].plan.animals : system.plan.animals
      zero.animals = (own + own).map { stocking in
        var stocking = stocking
        stocking.density = 0
        return stocking
      }
      let without = Batch(plan: none, plot: study.scenario.plot, site: study.scenario.site)
      let with = Batch(plan: zero, plot: study.scenario.plot, site: study.scenario.site)
      for member in 0..<4 {
        let (a, b) = (try study.year(without, member), try study.year(with, member))
        let (first, second) = (without.everyDay(a), with.everyDay(b))
        #expect(differences(first.progress, second.progress) == [], "\(system.name)")
        #expect(first.days.count == second.days.count)
        for (day, pair) in zip(first.days, second.days).enumerated() {
          #expect(differences(pair.0, pair.1) == [], "\(system.name), day \(day)")
        }
        #expect(Fingerprint(without.runAlone(a).end) == Fingerprint(with.runAlone(b).end))
        // The orders alone tell them apart: how much would be fed, and how heavy each animal would be.
        let orders = Set(zip(a.drivers, b.drivers).flatMap { differences($0, $1) })
        let fed = own[0].feed == .appetite ? "isToAppetite" : "feed"
        #expect(
          orders == [
            "orders.first.mass", "orders.first.\(fed)", "orders.second.mass", "orders.second.\(fed)", "orders.first.harvested",
            "orders.second.harvested",
          ])
      }
    }
  }

  @Test("Without fertiliser less than 2 kg of ammonia nitrogen escape, with it more")
  func noFertiliser() throws {
    for study in Shipped.studies {
      var plan = study.scenario.systems[0].plan
      let fed = Batch(plan: plan, plot: study.scenario.plot, site: study.scenario.site)
      plan.fertiliser = []
      let batch = Batch(plan: plan, plot: study.scenario.plot, site: study.scenario.site)
      for member in 0..<8 {
        let loss = batch.runAlone(try study.year(batch, member)).end.outcome
        #expect(loss[.fertiliserNitrogen] == 0)
        #expect(
          loss[.ammoniaLoss] < 2 && loss[.ammoniaLoss] >= 0, "\(study.weather.members[member].label): \(loss[.ammoniaLoss])")
        #expect(fed.runAlone(try study.year(fed, member)).end.outcome[.ammoniaLoss] > loss[.ammoniaLoss])
      }
    }
  }

  @Test("Nobody flies in: no planthoppers, leaf folders and borers on any day")
  func noArrivals() throws {
    let study = Shipped.taiyang
    for (index, system) in study.scenario.systems.enumerated() {
      let batch = study.batch(index)
      var year = try study.year(batch, 3)
      #expect(batch.everyDay(year).progress.peaks.planthoppersPerHill > 0)
      for day in year.drivers.indices {
        year.drivers[day].planthoppers = 0
        year.drivers[day].leafFolders = 0
        year.drivers[day].whiteBacked = 0
        year.drivers[day].borers = 0
      }
      let (progress, days) = batch.everyDay(year)
      for state in days.map(\.state) + [progress.state] {
        #expect(state.planthoppers.total == 0 && state.leafFolders.total == 0, "\(system.name)")
        #expect(state.whiteBacked.total == 0 && state.borers.total == 0 && state.borerInjury.fresh == 0, "\(system.name)")
      }
      #expect(progress.totals.planthoppers.laid == 0 && progress.totals.leafFolders.laid == 0)
      // Only sprays that the calendar orders are made.
      #expect(progress.totals.sprays == year.drivers.reduce(0) { $0 + $1.orders.sprayOrdered })
      #expect(progress.totals.injury.sap == 0 && progress.totals.injury.leafLoss == 0)
    }
  }

  @Test("Neither rain nor irrigation: the level only falls, in every system")
  func dry() throws {
    let study = Shipped.taiyang
    for (index, system) in study.scenario.systems.enumerated() {
      let batch = study.batch(index)
      var year = try study.year(batch, 2)
      for day in year.drivers.indices {
        year.drivers[day].weather.rain = 0
        year.drivers[day].orders.irrigationAllowed = 0
      }
      let (progress, days) = batch.everyDay(year)
      let levels = (days.map(\.state) + [progress.state]).map { $0.water.level(batch.field.geometry, batch.field.soil) }
      for (day, pair) in zip(levels, levels.dropFirst()).enumerated() { #expect(pair.1 <= pair.0, "\(system.name), day \(day)") }
      #expect(levels.last! < levels.first! - 0.1)
      #expect(progress.totals.water.inward == 0)
    }
  }
}
