import Numbers
import Paddy
import Testing

@Suite struct CashBookTests {
  let prices = Catalogue.priceLists.first { $0.name == "zhejiang-2021" }!

  @Test("the books balance: entries, accounts and net profit are the same money") func balance() throws {
    for (season, sold) in [(Seasons.conventional(), []), (Seasons.riceFrog(), Seasons.premium)] {
      let book = try CashBook(season, prices: prices, sold: sold)
      let turnover = book.entries.reduce(0) { $0 + abs($1.amount) }
      #expect(abs(book.entries.reduce(0) { $0 + $1.amount } - book.netProfit) < 1e-12 * turnover)
      for account in Account.allCases {
        let entries = book.entries.filter { $0.account == account }
        #expect(abs(entries.reduce(0) { $0 + $1.amount } - book.total(account)) < 1e-12 * turnover)
        #expect(entries.allSatisfy { account.kind == .income ? $0.amount > 0 : $0.amount < 0 })
      }
      #expect(book.entries.allSatisfy { abs(abs($0.amount) - $0.quantity * $0.price) < 1e-9 })
      #expect(book.entries.map(\.date) == book.entries.map(\.date).sorted())
    }
  }

  @Test("a conventional season, worked by hand") func conventional() throws {
    let book = try CashBook(Seasons.conventional(), prices: prices)
    #expect(abs(book.total(.riceSales) - 23800) < 1e-9)
    #expect(abs(book.total(.fertiliser) + 1170) < 1e-9)
    #expect(abs(book.total(.pesticide) + 1350) < 1e-9)
    #expect(abs(book.total(.herbicide) + 750) < 1e-9)
    #expect(abs(book.total(.water) + 375) < 1e-9)
    #expect(abs(book.total(.land) + 7500) < 1e-9)
    #expect(book.total(.capital) == 0 && book.total(.hiredLabour) == 0 && book.total(.feed) == 0)
    #expect(abs(book.netProfit - 5350) < 1e-9)
    #expect(abs(book.ownLabourCost - 3.5 * 15 * 170) < 1e-9)
  }

  @Test("the surveyed grower comes out again: 830 of cash cost, 1500 gross, 670 before and 170 after rent, yuan/mu (E062, E063)")
  func grower() throws {
    var list = prices
    list.subsidies = []
    list.paddy.value = 2.5
    let book = try CashBook(Seasons.conventional(rice: 9000), prices: list)
    #expect(abs(book.revenue / 15 - 1500) < 1)
    #expect(abs((book.cost + book.total(.land)) / 15 - 830) < 1)
    #expect(abs((book.netProfit - book.total(.land)) / 15 - 670) < 1)
    #expect(abs(book.netProfit / 15 - 170) < 1)
  }

  @Test(
    "a conventional net profit lies where the evidence does over the yields of the region",
    arguments: [7600.0, 8500, 9300, 10_000])
  func evidence(rice: Double) throws {
    let net = try CashBook(Seasons.conventional(rice: rice), prices: prices).netProfit / 15
    #expect((170...670).contains(net))
  }

  @Test("a rice-frog season, worked by hand") func riceFrog() throws {
    let book = try CashBook(Seasons.riceFrog(), prices: prices, sold: Seasons.premium)
    #expect(abs(book.total(.riceSales) - (1600 * 0.66 * 40 + 6400 * 5)) < 1e-9)
    #expect(abs(book.total(.animalSales) - 16_000) < 1e-9)
    #expect(abs(book.total(.juveniles) + 3750) < 1e-9)
    #expect(abs(book.total(.feed) + 12_750) < 1e-9)
    #expect(abs(book.total(.hiredLabour) + 12 * 15 * 170) < 1e-9)
    #expect(abs(book.total(.machinery) + 230 * 15 * 0.92) < 1e-9)
    let trench = 480 * 37.5 * CapitalRecovery.factor(interest: 0.06, life: 9)
    let fence = 15 * 4500 * CapitalRecovery.factor(interest: 0.06, life: 4)
    #expect(abs(book.total(.capital) + trench + fence) < 1e-9)
    #expect(book.total(.pesticide) == 0)
  }

  @Test("work for animals that the family does leaves the cash book and enters own labour, day for day") func ownWork() throws {
    var list = prices
    list.labour.hiredShare.value = 0.25
    let hired = try CashBook(Seasons.riceFrog(), prices: prices)
    let own = try CashBook(Seasons.riceFrog(), prices: list)
    #expect(abs(hired.hiredLabourDays - 180) < 1e-9 && abs(own.hiredLabourDays - 45) < 1e-9)
    #expect(abs(hired.hiredLabourDays + hired.ownLabourDays - own.hiredLabourDays - own.ownLabourDays) < 1e-9)
    #expect(abs((own.netProfit - own.ownLabourCost) - (hired.netProfit - hired.ownLabourCost)) < 1e-8)
  }

  @Test("fungicide costs its product, and the pass only where it does not ride in the tank of an insecticide") func fungicide()
    throws
  {
    func cost(apart: Double) throws -> Double {
      var season = Seasons.conventional()
      season.entries.append(PhysicalEntry(season.planted, .fungicideSprayed(product: "validamycin", passes: 2, apart: apart)))
      let book = try CashBook(season, prices: prices)
      #expect(try CashBook(Seasons.conventional(), prices: prices).total(.pesticide) == book.total(.pesticide))
      return -book.total(.fungicide)
    }
    let (apart, together) = (try cost(apart: 2), try cost(apart: 1))
    #expect(abs(apart - 2 * 15 * (4 + 10)) < 1e-9 && abs(together - 15 * (2 * 4 + 10)) < 1e-9)
  }

  @Test(
    "animals below the least the market takes sell for less",
    arguments: [(200.0, 1.0), (150, 1), (112.5, 0.7), (75, 0.4), (20, 0.4)]) func undersized(mass: Double, share: Double) throws
  {
    var season = Seasons.riceFrog()
    season.entries[4] = PhysicalEntry(
      season.entries[4].date, .animalsHarvested(species: "bullfrog", kilograms: 1000, meanMass: mass))
    let book = try CashBook(season, prices: prices)
    #expect(abs(book.total(.animalSales) - 16_000 * share) < 1e-9)
    let sold = book.entries.first { $0.account == .animalSales }
    #expect(sold?.item.contains("below market size") == (share < 1))
  }

  @Test(
    "a missing price is an error, never a nought",
    arguments: [
      (PhysicalEntry.What.fertiliserApplied(product: "guano", kilograms: 1), MissingPrice.Kind.fertiliser),
      (.insecticideSprayed(product: "soap", passes: 1), .pesticide),
      (.stocked(species: "newt", count: 1, kilograms: 1), .juveniles),
      (.fed(species: "newt", kilograms: 1), .feed), (.animalsHarvested(species: "newt", kilograms: 1, meanMass: 1), .animal),
    ])
  func missing(what: PhysicalEntry.What, kind: MissingPrice.Kind) {
    var season = Seasons.conventional()
    season.entries.append(PhysicalEntry(season.planted, what))
    do {
      _ = try CashBook(season, prices: prices)
      Issue.record("no error")
    } catch {
      guard case .missingPrice(let found) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found.kind == kind)
    }
  }
  @Test("an animal without a priced enclosure is an error") func enclosure() {
    var list = prices
    list.enclosures = []
    #expect(throws: CashBook.Failure.self) { try CashBook(Seasons.riceFrog(), prices: list) }
  }
  @Test("shares that do not make a whole harvest are an error") func shares() {
    let sold = [RiceSale(share: 0.5, price: 3, form: .paddy)]
    #expect(throws: CashBook.Failure.soldShares(sum: 0.5)) { try CashBook(Seasons.conventional(), prices: prices, sold: sold) }
  }
  @Test("a threshold subsidy reaches only farms large enough") func subsidy() throws {
    #expect(try CashBook(Seasons.conventional(), prices: prices, farm: 49).total(.subsidy) == 1500)
    #expect(try CashBook(Seasons.conventional(), prices: prices, farm: 50).total(.subsidy) == 3300)
  }
  @Test("market factors move their own accounts and no others") func market() throws {
    let plain = try CashBook(Seasons.riceFrog(), prices: prices, sold: Seasons.premium)
    let market = MarketFactors(rice: 2, animals: 3, feed: 5, fertiliser: 7)
    let moved = try CashBook(Seasons.riceFrog(), prices: prices, sold: Seasons.premium, market: market)
    for account in Account.allCases {
      let factor: Double =
        switch account {
        case .riceSales: 2
        case .animalSales: 3
        case .feed: 5
        case .fertiliser: 7
        default: 1
        }
      #expect(abs(moved.total(account) - factor * plain.total(account)) < 1e-8)
    }
  }
  @Test("direct seeding buys seed and no transplanting") func directSeeded() throws {
    var season = Seasons.conventional()
    season.establishment = .directSeeded
    let book = try CashBook(season, prices: prices)
    #expect(abs(book.total(.seed) + 900) < 1e-9 && abs(book.total(.machinery) + 170 * 15) < 1e-9)
  }
}
