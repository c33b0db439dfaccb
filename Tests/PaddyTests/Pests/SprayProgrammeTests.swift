import Numbers
import Paddy
import Testing

@Suite struct SprayProgrammeTests {
  struct Choice: Sendable, CustomTestStringConvertible {
    var sentence: String
    /// Days since each product was sprayed; nil: never.
    var since: [Double?]
    /// Of which the rule owns these.
    var own: [Double] = [1, 1, 0, 0]
    var hoppers = 12.0
    var sprayed: [Double]
    var testDescription: String { sentence }
  }

  @Test(
    "which product a rule sprays",
    arguments: [
      Choice(sentence: "At first the one written first.", since: [nil, nil, nil, nil], sprayed: [1, 0, 0, 0]),
      Choice(sentence: "Then the one that never was.", since: [20, nil, nil, nil], sprayed: [0, 1, 0, 0]),
      Choice(sentence: "Then the one sprayed longest ago.", since: [40, 20, nil, nil], sprayed: [1, 0, 0, 0]),
      Choice(sentence: "And the other in its turn.", since: [15, 35, nil, nil], sprayed: [0, 1, 0, 0]),
      Choice(sentence: "Not within the interval of either.", since: [40, 9, nil, nil], sprayed: [0, 0, 0, 0]),
      Choice(sentence: "On the last day of the interval.", since: [40, 10, nil, nil], sprayed: [1, 0, 0, 0]),
      Choice(sentence: "A product of another rule does not count.", since: [nil, nil, 1, nil], sprayed: [1, 0, 0, 0]),
      Choice(sentence: "Nor is it ever taken.", since: [nil, nil, nil, nil], own: [0, 0, 0, 1], sprayed: [0, 0, 0, 1]),
      Choice(sentence: "Below the threshold none.", since: [nil, nil, nil, nil], hoppers: 9.9, sprayed: [0, 0, 0, 0]),
    ])
  func choice(one: Choice) {
    let products = InlineArray<4, SprayState<Double>> { index in
      var state = SprayState<Double>()
      state.sprayed = one.since[index] == nil ? 0 : 1
      state.daysSince = one.since[index] ?? 0
      return state
    }
    let rule = SprayProgramme.Rule<Double>(products: InlineArray { one.own[$0] }, hoppers: 10, interval: 10)
    let found = SprayProgramme.Count<Double>(hoppers: one.hoppers, larvae: 0, deadHearts: 0)
    let sprayed = SprayProgramme.sprayed(by: rule, products, found: found)
    for index in 0..<4 { #expect(sprayed[index] == one.sprayed[index], "\(one.sentence) product \(index)") }
  }

  private static let folders = SprayPlan.threshold(
    planthoppersPerHill: nil, leafFoldersPerHill: 0.3, product: .chlorantraniliprole, interval: 14)
  private static let hoppers = SprayPlan.threshold(
    planthoppersPerHill: 0.3, leafFoldersPerHill: nil, product: .pymetrozine, interval: 14)
  private static let never = SprayPlan.threshold(
    planthoppersPerHill: 1e8, leafFoldersPerHill: nil, product: .pymetrozine, interval: 14)

  private static func season(_ rules: [SprayRule]) throws -> SyntheticSeason {
    var plan = SyntheticSeason.plan
    plan.sprays = rules
    let season = try SyntheticSeason(plan)
    // Moths in numbers that no year of the made-up sky brings by itself.
    for day in season.year.drivers.indices { season.year.drivers[day].leafFolders += 0.15 }
    return season
  }

  @Test("A second rule that is never due changes nothing, bit for bit")
  func neverDue() throws {
    let alone = try Self.season([SprayRule(Self.folders)]).run()
    let beside = try Self.season([SprayRule(Self.folders), SprayRule(Self.never)]).run()
    #expect(alone.progress.totals.sprays > 0)
    for (a, b) in zip(alone.mornings, beside.mornings) { #expect(bits(a) == bits(b)) }
    #expect(beside.progress.totals.productsSprayed.first == alone.progress.totals.sprays)
    #expect(beside.progress.totals.productsSprayed.second == 0)
  }

  @Test("Each rule sprays its own product at its own pest; the books close")
  func byTarget() throws {
    let both = try Self.season([SprayRule(Self.folders), SprayRule(Self.hoppers)]).run()
    let sprayed = both.progress.totals.productsSprayed
    #expect(sprayed.first > 0 && sprayed.second > 0 && sprayed.third == 0)
    #expect(both.progress.totals.sprays <= sprayed.first + sprayed.second)
    #expect(both.progress.totals.sprays >= max(sprayed.first, sprayed.second))
    let foldersOnly = try Self.season([SprayRule(Self.folders)]).run().progress.totals
    #expect(both.progress.totals.planthoppers.deaths.spray > 2 * foldersOnly.planthoppers.deaths.spray)
    for account in Ledger<Double>.accounts.indices { #expect(both.progress.ledger.worst[account] <= 1e-9) }
  }

  @Test("Dates go round the products: three dates, two products, the first twice")
  func turnsOnDates() throws {
    let dates = [30, 50, 70].map { Moment.relative(.transplanting, days: $0) }
    let rule = SprayRule(.calendar(dates, product: .pymetrozine), byTurn: [.chlorantraniliprole])
    let season = try Self.season([rule])
    let days = season.run().fluxes.map(\.productsSprayed)
    let start = season.year.calendar.transplanting
    #expect([30, 50, 70].map { days[start + $0].first } == [1, 0, 1])
    #expect([30, 50, 70].map { days[start + $0].second } == [0, 1, 0])
    #expect(season.run().progress.totals.sprays == 3)
  }

  @Test("Two products on one day go out in one tank: both are paid, the pass once")
  func oneTank() throws {
    let date = [Moment.relative(.transplanting, days: 40)]
    let plan = [
      SprayRule(.calendar(date, product: .pymetrozine)), SprayRule(.calendar(date, product: .chlorantraniliprole)),
    ]
    let season = try Self.season(plan)
    let end = try #require(season.batch.run([season.year]).first)
    let book = try CashBook(end.record, prices: Catalogue.priceLists[0])
    let items = book.entries.filter { $0.account == .pesticide }.map(\.item)
    #expect(items.sorted() == ["chlorantraniliprole", "pymetrozine", "spraying"])
    #expect(end.outcome[.sprays] == 1)
  }

  @Test("A product after the first kills animals in the water as the first does")
  func poison() throws {
    let date = [Moment.relative(.transplanting, days: 40)]
    let alone = try Self.season([SprayRule(.calendar(date, product: .deltamethrin))]).run()
    let second = try Self.season([
      SprayRule(.calendar(date, product: .pymetrozine)), SprayRule(.calendar(date, product: .deltamethrin)),
    ]).run()
    let killed = [alone, second].map { $0.progress.totals.firstAnimals.deaths.pesticide }
    #expect(killed[0] > 0.1 && abs(killed[1] / killed[0] - 1) < 0.05, "\(killed)")
  }

  @Test("More insecticides or rules than fit are said, not dropped")
  func tooMany() {
    let rules = [SprayRule](repeating: SprayRule(Self.folders), count: 5)
    #expect(throws: SeasonCalendar.Problem.self) { try Self.season(rules) }
  }
}
