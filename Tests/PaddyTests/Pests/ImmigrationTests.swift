import Numbers
import Paddy
import Testing

@Suite struct ImmigrationTests {
  private let yangtze: Immigration.Parameters<Double> = Catalogue.immigrationLowerYangtze.map { $0.value }
  private let tropics: Immigration.Parameters<Double> = Catalogue.immigrationTropics.map { $0.value }
  private func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate { CalendarDate(year: year, month: month, day: day)! }

  private func year(_ guild: Immigration.Guild, _ member: Int, seed: UInt64 = 7, _ p: Immigration.Parameters<Double>) -> [Double]
  {
    Immigration.adults(guild, seed: seed, member: member, from: date(2021, 1, 1), to: date(2021, 12, 31), p)
  }

  @Test("the same seed and member give the same flights, another of either gives others")
  func determinism() {
    #expect(year(.planthopper, 3, yangtze) == year(.planthopper, 3, yangtze))
    #expect(year(.planthopper, 3, yangtze) != year(.planthopper, 4, yangtze))
    #expect(year(.planthopper, 3, yangtze) != year(.planthopper, 3, seed: 8, yangtze))
  }

  @Test("a shorter season sees the same flights on the same dates")
  func seasonLength() {
    let whole = year(.planthopper, 1, yangtze)
    let part = Immigration.adults(.planthopper, seed: 7, member: 1, from: date(2021, 6, 20), to: date(2021, 9, 30), yangtze)
    let offset = date(2021, 6, 20).dayOfYear - 1
    #expect(part.count == 103)
    for (i, adults) in part.enumerated() { #expect(adults == whole[offset + i]) }
  }

  @Test("lower Yangtze: nothing before mid-June or after mid-September, most by the end of July")
  func windows() {
    var before = 0.0, main = 0.0, secondary = 0.0, after = 0.0
    for member in 0..<400 {
      let days = year(.planthopper, member, yangtze)
      before += days[..<165].reduce(0, +)
      main += days[165..<212].reduce(0, +)
      secondary += days[212..<254].reduce(0, +)
      after += days[254...].reduce(0, +)
    }
    #expect(before == 0 && after == 0)
    #expect((0.6...0.9).contains(main / (main + secondary)))
  }

  @Test("median season 0.3–1.0 planthoppers and 0.05–0.3 moths m⁻²; about one year in twenty has none")
  func sizes() {
    func sorted(_ guild: Immigration.Guild) -> [Double] { (0..<1000).map { year(guild, $0, yangtze).reduce(0, +) }.sorted() }
    let hoppers = sorted(.planthopper), moths = sorted(.leafFolder)
    #expect((0.3...1.0).contains(hoppers[500]), "\(hoppers[500])")
    #expect((0.05...0.3).contains(moths[500]), "\(moths[500])")
    let none = hoppers.filter { $0 == 0 }.count
    #expect((30...75).contains(none), "\(none)")
    #expect(hoppers[975] / hoppers[500] > 4)
  }

  @Test(
    "white-backed planthoppers: median season 1.5–5 m⁻², none after the end of August, most before mid-July, none of them brown")
  func whiteBacked() {
    let years = (0..<400).map { year(.whiteBacked, $0, yangtze) }
    let sums = years.map { $0.reduce(0, +) }.sorted()
    #expect((1.5...5).contains(sums[200]), "\(sums[200])")
    let early = years.reduce(0) { $0 + $1[151..<198].reduce(0, +) }
    let after = years.reduce(0) { $0 + $1[240...].reduce(0, +) }
    #expect(after == 0 && early > 0.6 * sums.reduce(0, +))
    #expect(year(.whiteBacked, 3, yangtze) != year(.planthopper, 3, yangtze))
  }

  @Test("the tropics have flights in every month; a season over New Year has them in both years")
  func tropicsAllYear() {
    var months = Set<Int>()
    for member in 0..<60 {
      for (i, adults) in year(.planthopper, member, tropics).enumerated() where adults > 0 {
        months.insert(CalendarDate(year: 2021, dayOfYear: i + 1).month)
      }
    }
    #expect(months.count == 12)
    let winter = (0..<40).map {
      Immigration.adults(.planthopper, seed: 7, member: $0, from: date(2021, 11, 1), to: date(2022, 3, 1), tropics)
    }
    #expect(winter.contains { $0[61...].contains { $0 > 0 } })
    #expect(winter.contains { $0[..<61].contains { $0 > 0 } })
  }

  @Test("no scale, no insects; a site's latitude picks its climatology")
  func scaleAndSite() {
    let none = Immigration.adults(
      .planthopper, seed: 7, member: 1, from: date(2021, 6, 1), to: date(2021, 10, 1), scale: 0, yangtze)
    #expect(none.allSatisfy { $0 == 0 })
    let hangzhou = Catalogue.immigration(at: Site(latitude: 30.2, longitude: 120.2, elevation: 10))
    let losBanos = Catalogue.immigration(at: Site(latitude: 14.2, longitude: 121.3, elevation: 20))
    #expect(hangzhou.mainStart.value == 166 && losBanos.mainStart.value == 1)
  }
}
