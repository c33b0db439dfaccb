import Numbers
import Paddy
import Testing

/// The outlet against a canal, on the worked storm of the science file: 300 mm in a day on 1 ha from 6 cm, sill 8 cm, bund 20 cm.
@Suite struct CanalTests {
  typealias Tailwater = StormRouting.Tailwater<Double>
  static func outlet(_ width: Double) -> Double { 1.7 * width * 1e-4 * 3600 }
  static let crest = 1.5 * 10e-4 * 3600

  static func day(
    _ level: Double = 0.06, rain: Double = 0.3, width: Double = 0.3, bund: Double = 0.2, sill: Double = 0.08,
    canal: Tailwater
  ) -> StormRouting.Day<Double> {
    StormRouting.day(
      floodwater: level, rain: rain, trenchCapacity: 0, sill: sill, bund: bund, outlet: outlet(width), crest: crest,
      tailwater: canal)
  }

  /// Two days: the canal at 25 cm on the day of the storm, back to 10 cm on the next. The file gives its height alone, not its course.
  static func storm(width: Double, bund: Double) -> (hours: Double, highest: Double) {
    let first = day(width: width, bund: bund, canal: Tailwater(before: 0.25, after: 0.25, admits: 0))
    let second = day(first.floodwater, rain: 0, width: width, bund: bund, canal: Tailwater(before: 0.25, after: 0.10, admits: 0))
    return (first.hoursOverBund + second.hoursOverBund, max(first.highest, second.highest))
  }

  @Test("a canal at 25 cm: some 20 h over the crest whatever the width of the weir", arguments: [0.3, 1, 3])
  func width(_ width: Double) {
    let storm = Self.storm(width: width, bund: 0.2)
    #expect(storm.hours > 18 && storm.hours < 22, "\(storm)")
  }
  @Test("a bund of 40 cm prevents it: all of the rain stands on the field and no higher")
  func higherBund() {
    let storm = Self.storm(width: 1, bund: 0.4)
    #expect(storm.hours == 0 && storm.highest > 0.25 && storm.highest <= 0.36, "\(storm)")
  }
  @Test("a canal below the sill changes nothing but the step: against the routing without one", arguments: [0.3, 1])
  func deepCanal(_ width: Double) {
    let with = Self.day(width: width, canal: Tailwater(before: -1, after: -0.5, admits: 1))
    let without = StormRouting.day(
      floodwater: 0.06, rain: 0.3, trenchCapacity: 0.0, sill: 0.08, bund: 0.2, outlet: Self.outlet(width), crest: Self.crest)
    #expect(abs(with.highest - without.highest) < 0.003 && abs(with.drainage - without.drainage) < 0.005, "\(with) \(without)")
    #expect(with.inflow == 0)
  }
  @Test("a canal between sill and field slows the outlet by Villemonte's factor")
  func drowned() {
    // Head 10 cm, canal 5 cm over the sill: (1 − 0.5^1.5)^0.385 = 0.8454 of the free flow; 1 m on 1 ha, a narrow outlet falls little.
    let free = Self.day(0.1, rain: 0, width: 0.001, sill: 0, canal: Tailwater(before: -1, after: -1, admits: 0))
    let slowed = Self.day(0.1, rain: 0, width: 0.001, sill: 0, canal: Tailwater(before: 0.05, after: 0.05, admits: 0))
    #expect(abs(slowed.drainage / free.drainage - 0.8454) < 0.001, "\(slowed.drainage / free.drainage)")
  }
  @Test("a gate keeps the canal out; without one the field fills to its level and not beyond", arguments: [0.0, 1])
  func gate(admits: Double) {
    let day = Self.day(0.06, rain: 0, width: 3, canal: Tailwater(before: 0.15, after: 0.15, admits: admits))
    #expect(abs(day.floodwater - (admits > 0 ? 0.15 : 0.06)) < 1e-9, "\(day)")
    #expect(abs(day.inflow - (admits > 0 ? 0.09 : 0)) < 1e-9)
  }
  @Test("what comes and goes is what the level changed by", arguments: [0.0, 0.12, 0.3])
  func balance(canal: Double) {
    let day = Self.day(canal: Tailwater(before: 0, after: canal, admits: 1))
    let inward: Double = 0.06 + 0.3 + day.inflow
    let outward: Double = day.drainage + day.spill
    #expect(abs(inward - outward - day.floodwater) < 1e-13)
  }
  @Test("eight fields side by side equal each alone")
  func lanes() {
    let canals: [Double] = [-0.5, 0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]
    var after: Lanes = 0
    for (field, canal) in canals.enumerated() { after[field] = canal }
    let together = StormRouting.day(
      floodwater: Lanes(0.06), rain: Lanes(0.3), trenchCapacity: Lanes(0), sill: Lanes(0.08), bund: Lanes(0.2),
      outlet: Lanes(Self.outlet(0.3)), crest: Lanes(Self.crest),
      tailwater: .init(before: Lanes(0.1), after: after, admits: Lanes(1)))
    for (field, canal) in canals.enumerated() {
      let alone = Self.day(canal: Tailwater(before: 0.1, after: canal, admits: 1))
      #expect(together.floodwater[field] == alone.floodwater && together.inflow[field] == alone.inflow)
    }
  }
}
