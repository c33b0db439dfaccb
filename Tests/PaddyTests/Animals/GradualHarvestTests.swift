import Numbers
import Testing

import Paddy

/// Animals taken out a share at a time, in whole seasons under the made-up sky.
@Suite struct GradualHarvestTests {
  private static func season(_ catches: [Stocking.Catch]) throws -> SeasonRun {
    var plan = SyntheticSeason.plan
    plan.refuge = Refuge(share: 0.08, depth: 0.8)
    plan.spray = .none
    plan.animals = [
      Stocking(
        species: .commonCarp, stocked: .relative(.transplanting, days: 20), density: 0.6, mass: 40, feed: 0.03,
        harvested: .relative(.harvest, days: -10), catches: catches)
    ]
    return try SyntheticSeason(plan).run()
  }
  private static func after(_ days: Int, _ share: Double) -> Stocking.Catch {
    Stocking.Catch(on: .relative(.transplanting, days: days), share: share)
  }

  @Test("Two catches and the harvest: three days of catching, each its share of those alive; all are accounted for")
  func threeDays() throws {
    let run = try Self.season([Self.after(40, 0.3), Self.after(60, 0.5)])
    let fluxes = run.fluxes
    let caught = fluxes.map(\.firstAnimals).filter { $0.harvested > 0 }
    #expect(caught.count == 3)
    let first = fluxes.firstIndex { $0.firstAnimals.harvested > 0 }!
    let gone = fluxes[...first].reduce(0) { $0 + $1.firstAnimals.dead + $1.firstAnimals.escaped }
    #expect(abs(caught[0].harvested / (0.6 - gone) - 0.3) < 1e-9)
    let whole = run.progress.totals.firstAnimals
    #expect(abs(whole.harvested + whole.dead + whole.escaped - 0.6) < 1e-9)
    for account in Ledger<Double>.accounts.indices {
      #expect(run.progress.ledger.worst[account] <= 1e-9, "\(Ledger<Double>.accounts[account])")
    }
  }

  @Test("Caught early they weigh less, eat less feed, and more of them come out alive")
  func againstOneHarvest() throws {
    let once = try Self.season([]).progress.totals.firstAnimals
    let twice = try Self.season([Self.after(40, 0.5)]).progress.totals.firstAnimals
    #expect(twice.harvested > once.harvested && twice.feed < 0.9 * once.feed)
    #expect(twice.harvestedMass / twice.harvested < once.harvestedMass / once.harvested)
  }

  @Test("Half and half of the rest on one day is three quarters; all of them leaves none for the harvest")
  func sharesOfOneDay() throws {
    let one = try Self.season([Self.after(40, 0.75)]).progress.totals.firstAnimals.harvestedMass
    let two = try Self.season([Self.after(40, 0.5), Self.after(40, 0.5)]).progress.totals.firstAnimals.harvestedMass
    #expect(one == two)
    #expect(try Self.season([Self.after(40, 1)]).fluxes.filter { $0.firstAnimals.harvested > 0 }.count == 1)
  }

  @Test("A catch before stocking or after the harvest is refused", arguments: [10, 20, 400]) func outOfOrder(days: Int) {
    #expect(throws: SeasonCalendar.Problem.self) { try Self.season([Self.after(days, 0.3)]) }
  }
}
