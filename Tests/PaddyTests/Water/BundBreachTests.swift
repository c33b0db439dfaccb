import Numbers
import Paddy
import Testing

@Suite struct BundBreachTests {
  private static let p: BundBreach.Parameters<Double> = BundBreach.Parameters<Cited>.standard.map(\.value)

  @Test(
    "Wear is the hazard of the notes: 0.05 an hour at 5 L/s over each metre, however the water came", arguments: [1.0, 3, 10])
  func wear(hours: Double) {
    let crest = 10e-4
    // 0.005 m² s⁻¹ over 10 m of a hectare's bund for so many hours, as a depth on the hectare.
    let spill = 0.005 * crest * 3600 * hours
    #expect(abs(BundBreach.wear(spill: spill, crestLength: crest, Self.p) - 0.05 * hours) < 1e-12)
  }

  struct Night: Sendable, CustomTestStringConvertible {
    var sentence: String
    var above = 1e9
    /// Each night's water over the bund and its height.
    var nights: [(spill: Double, highest: Double)]
    var strength = 0.1
    /// Whether it is broken on the morning after each.
    var broken: [Double]
    var testDescription: String { sentence }
  }

  @Test(
    "When it gives way and when it is whole again",
    arguments: [
      Night(sentence: "Nothing over it, nothing happens.", nights: [(0, 0), (0, 0)], broken: [0, 0]),
      Night(sentence: "Much water breaches it.", nights: [(0.05, 0.03)], broken: [1]),
      Night(sentence: "Little water wears it.", nights: [(0.02, 0.02), (0.02, 0.02)], broken: [0, 1]),
      Night(sentence: "A stronger one holds.", nights: [(0.05, 0.03)], strength: 0.2, broken: [0]),
      Night(
        sentence: "It is mended on the third day and starts anew.", nights: [(0.05, 0.03), (0, 0), (0, 0), (0, 0), (0.02, 0.02)],
        broken: [1, 1, 1, 0, 0]),
      Night(sentence: "By depth it takes the stated depth.", above: 0.03, nights: [(0.1, 0.02), (0.01, 0.03)], broken: [0, 1]),
      Night(sentence: "By depth nothing is drawn.", above: 0.5, nights: [(0.1, 0.1)], strength: 0, broken: [0]),
    ])
  func nights(one: Night) {
    var bund = BundState<Double>()
    let rule = BundBreach.Rule<Double>(above: one.above, repair: 3)
    for (night, expected) in zip(one.nights, one.broken) {
      bund =
        BundBreach.day(
          bund, spill: night.spill, highest: night.highest, strength: one.strength, crestLength: 10e-4, rule, Self.p
        ).next
      #expect(bund.isBroken == expected, "\(one.sentence)")
    }
  }

  private static func season(_ rule: BreachRule?, bund: Double = 0.17, fish: Bool = true) throws -> SyntheticSeason {
    var plot = SyntheticSeason.plot
    plot.bund = bund
    plot.breach = rule
    var plan = SyntheticSeason.plan
    plan.spray = .none
    if !fish { plan.animals = [] }
    return try SyntheticSeason(plan, plot: plot)
  }

  @Test("The typhoon breaches a low bund: the flat drains, fish go with the water, the books close, mending is paid")
  func typhoon() throws {
    let whole = try Self.season(nil)
    let breached = try Self.season(BreachRule(above: 0.005, repair: 4, labour: 3))
    let run = breached.run()
    let mornings = run.mornings, fluxes = run.fluxes
    let day = try #require(fluxes.firstIndex { $0.bundBreached > 0 })
    #expect(fluxes[day].water.spill > 0 && run.progress.totals.bundBreached >= 1)
    #expect(mornings[day + 1].bund.isBroken == 1)
    #expect(
      mornings[day + 1].water.floodwater > 0.05 && mornings[day + 3].water.floodwater < 0.5 * mornings[day + 1].water.floodwater)
    for later in 1...4 { #expect(fluxes[day + later].water.irrigation == 0) }
    #expect(fluxes[day + 4].bundMended == 1 && mornings[day + 5].bund.isBroken == 0)
    let kept = whole.run().progress.totals.firstAnimals
    let gone = run.progress.totals.firstAnimals
    #expect(gone.escaped > 1.1 * kept.escaped && gone.harvested < kept.harvested)
    for account in Ledger<Double>.accounts.indices {
      #expect(run.progress.ledger.worst[account] <= 1e-9, "\(Ledger<Double>.accounts[account])")
    }
    let season = try #require(breached.batch.run([breached.year]).first)
    let book = try CashBook(season.record, prices: Catalogue.priceLists[0])
    let mending = book.entries.filter { $0.item == "mending the bund" }
    #expect(mending.count == Int(run.progress.totals.bundMended))
    #expect(mending.allSatisfy { abs($0.quantity - 3 / SyntheticSeason.plot.area * 1e4) < 1e-9 })
  }

  @Test("A rule that never comes true changes nothing, bit for bit")
  func neverTrue() throws {
    let without = try Self.season(nil).run(), with = try Self.season(BreachRule(above: 5)).run()
    #expect(without.progress.totals.water.spill > 0)
    for (a, b) in zip(without.mornings, with.mornings) {
      var b = b
      b.bund = a.bund
      #expect(bits(a) == bits(b))
    }
  }

  @Test("Drawn, a bund breaches in some years and holds in others, alike in every system of a year")
  func drawn() throws {
    var broken = 0
    for member in 0..<40 {
      func year(_ fish: Bool) throws -> SyntheticSeason {
        let season = try Self.season(BreachRule(), fish: fish)
        var plot = SyntheticSeason.plot
        plot.breach = BreachRule()
        season.year = try season.batch.year(
          plot: plot, site: SyntheticSeason.site, weather: SyntheticSeason.weather(rain: 1), year: 2001, seed: 7, member: member)
        return season
      }
      let with = try year(true), without = try year(false)
      #expect(with.year.drivers[0].bundStrength == without.year.drivers[0].bundStrength && with.year.drivers[0].bundStrength > 0)
      broken += with.run().progress.totals.bundBreached > 0 ? 1 : 0
    }
    #expect((1..<40).contains(broken), "\(broken) of 40")
  }
}
