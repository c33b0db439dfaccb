import Numbers
import Paddy
import Testing

/// Two kinds of borer in one field.
@Suite struct BorerCompanyTests {
  private static func season(_ borers: Site.Borers?) throws -> SyntheticSeason {
    var site = SyntheticSeason.site
    site.borers = borers
    var plan = SyntheticSeason.plan
    plan.spray = .none
    return try SyntheticSeason(plan, site: site)
  }

  @Test("Which borers come", arguments: [(30.1, ["striped-borer"]), (14.2, ["yellow-borer"]), (-20.9, ["yellow-borer"])])
  func byLatitude(latitude: Double, names: [String]) {
    var site = Site(latitude: latitude, longitude: 120, elevation: 10)
    #expect(Catalogue.borers(at: site).map(\.name) == names)
    site.borers = .both
    #expect(Catalogue.borers(at: site).map(\.name) == ["striped-borer", "yellow-borer"])
  }

  @Test("The usual borer by name is the usual borer, bit for bit")
  func byName() throws {
    let usual = try Self.season(nil).run(), named = try Self.season(.striped).run()
    for (a, b) in zip(usual.mornings, named.mornings) { #expect(bits(a) == bits(b)) }
    #expect(usual.progress.totals.secondBorers.immigrants == 0)
  }

  @Test("Both live side by side, kill more tillers than either, and their books close")
  func both() throws {
    let striped = try Self.season(.striped).run(), yellow = try Self.season(.yellow).run()
    let both = try Self.season(.both).run()
    let totals = both.progress.totals
    #expect(totals.borers.immigrants > 0 && totals.secondBorers.immigrants > 0 && totals.secondBorers.laid > 0)
    func killed(_ season: SeasonRun) -> Double {
      let injury = season.progress.state.borerInjury
      return injury.deadHearts + injury.whiteHeads
    }
    #expect(killed(both) > max(killed(striped), killed(yellow)))
    #expect(killed(both) < killed(striped) + killed(yellow) + 0.02)
    for account in Ledger<Double>.accounts.indices { #expect(both.progress.ledger.worst[account] <= 1e-9) }
  }

  @Test("Yellow borers that winter fly later than striped ones, and fewer; in the tropics the other way round")
  func flights() throws {
    let north = SyntheticSeason.site, south = Site(latitude: 14.2, longitude: 121.3, elevation: 21)
    func flight(_ species: PestSpecies, _ site: Site) -> [Double] {
      BorerFlight.moths(
        seed: 1, member: 0, from: CalendarDate(year: 2001, dayOfYear: 60), to: CalendarDate(year: 2001, dayOfYear: 240),
        weather: SyntheticSeason.weather(rain: 1), Catalogue.borerFlight(of: species, at: site).map(\.value))
    }
    let striped = flight(StripedBorer.species, north), yellow = flight(YellowBorer.species, north)
    func sum(_ moths: [Double]) -> Double { moths.reduce(0, +) }
    func middle(_ moths: [Double]) -> Double { zip(0..., moths).reduce(0) { $0 + Double($1.0) * $1.1 } / sum(moths) }
    #expect(sum(yellow) > 0 && sum(yellow) < 0.5 * sum(striped) && middle(yellow) > middle(striped))
    #expect(sum(flight(StripedBorer.species, south)) < sum(flight(YellowBorer.species, south)))
    #expect(sum(flight(StripedBorer.species, south)) > 0)
  }
}
