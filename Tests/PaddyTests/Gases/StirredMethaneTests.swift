import Numbers
import Testing

import Paddy

@Suite struct StirredMethaneTests {
  private let numbers = StirredMethane.Parameters<Cited>.standard.map { $0.value }
  /// A day in mid-season: 1.6 g made, 0.55 through the rice, 0.05 in bubbles.
  private let flows = MethaneProduction.Flows(made: 1.6, throughRice: 0.55, bubbles: 0.05)

  private func emission(left: Double = 1, bubbling: Double = 1, oxygen: Double = 6, without: Double = 6) -> Double {
    StirredMethane.emission(flows, left: left, bubbling: bubbling, oxygen: oxygen, without: without, numbers)
  }

  @Test("without animals what leaves the soil leaves the field, to the bit")
  func none() { #expect(emission().bitPattern == (flows.throughRice + flows.bubbles).bitPattern) }

  @Test("each reason by itself goes its own way")
  func reasons() {
    #expect(abs(emission(left: 0.7) - 0.42) < 1e-12, "stirring in water full of oxygen")
    #expect(abs(emission(bubbling: 2) - 0.65) < 1e-12, "bubbles shaken out")
    // A quarter of the oxygen reaches half as deep: half of 30 % of the 1.0 g oxidised is spared.
    #expect(abs(emission(oxygen: 1.5) - 0.75) < 1e-12, "oxygen gone")
    // And stirring oxidises half as much where half as much oxygen reaches.
    #expect(abs(emission(left: 0.7, oxygen: 1.5) - (0.6 * 0.85 + 0.15)) < 1e-12)
  }

  @Test("never below nothing, never more than was made")
  func bounds() {
    for oxygen in [0.0, 0.1, 3, 6] {
      for left in [0.5, 1.0] {
        for bubbling in [1.0, 3, 100] {
          #expect((0...flows.made).contains(emission(left: left, bubbling: bubbling, oxygen: oxygen)))
        }
      }
    }
  }
}

@Suite struct FloodwaterOxygenTests {
  private let numbers = FloodwaterOxygen.Parameters<Cited>.standard.map { $0.value }

  @Test("saturation as by Garcia and Gordon", arguments: [(10.0, 11.288), (20, 9.092), (25, 8.263), (30, 7.559), (35, 6.950)])
  func saturation(temperature: Double, published: Double) {
    #expect(abs(FloodwaterOxygen.saturation(temperature) / published - 1) < 0.013)
  }

  private func day(temperature: Double = 26, algae: Double = 0.05, left: Double = 1, animals: Double = 0, waste: Double = 0) -> (
    with: Double, without: Double
  ) {
    FloodwaterOxygen.day(
      temperature: temperature, algae: algae, algaeLeft: left, animals: animals, waste: waste, numbers)
  }

  @Test("algae that animals muddy and graze make less oxygen; without the animals all of them would")
  func grazed() {
    let grazed = day(algae: 0.6, left: 0.4)
    #expect(grazed.with < grazed.without - 1 && grazed.without.bitPattern == day(algae: 0.6).without.bitPattern)
    #expect(grazed.with.bitPattern == day(algae: 0.6 * 0.4).with.bitPattern)
  }

  @Test("supply and demand balance")
  func balance() {
    let o = day(animals: 80, waste: 0.5).with
    let warm = Double.exp(numbers.warming * 6)
    let demand = (numbers.mud + numbers.respiration * 80) * warm + numbers.waste * 0.5
    let supply = numbers.reaeration * (FloodwaterOxygen.saturation(26.0) - o) + numbers.photosynthesis * 0.05
    #expect(abs(supply - demand * o / (o + numbers.half)) < 1e-9)
  }

  @Test("a closed canopy leaves 3 to 6 g/m³, an open one more; animals and their waste take it; without them the two are one")
  func levels() {
    #expect((3...6).contains(day().without))
    #expect(day(algae: 0.6).without > day().without + 2)
    #expect(day().with.bitPattern == day().without.bitPattern)
    #expect(day(animals: 150).with < day().with - 0.5 && day(waste: 2).with < day().with - 0.5)
    #expect(day(temperature: 35, algae: 0, animals: 2000, waste: 50).with > 0)
    // 150 to 300 g of fish lower it by 1 to 2 g/m³.
    #expect((0.8...2.5).contains(day().with - day(animals: 225).with))
  }
}
