import Numbers
import Testing

import Paddy

@Suite("Rice and weeds share light")
struct WeedCompetitionTests {
  static let p: WeedCompetition.Parameters<Double> = Catalogue.weedCompetition.map(\.value)

  struct Case: Sendable {
    var sentence: String
    var rice: Double, mass: Double
    var kept: Double, leaf: Double, ground: Double
  }

  @Test(arguments: [
    Case(
      sentence: "Without weeds the rice keeps all its light.", rice: 4, mass: 0, kept: 1, leaf: 0.43233235838169365,
      ground: 0.1353352832366127),
    Case(sentence: "On bare ground a weed has all the light.", rice: 0, mass: 0, kept: 1, leaf: 1, ground: 1),
    // K = 2 + 0.65 · 0.012 · 100 = 2.78
    Case(
      sentence: "100 g among rice of leaf area 4 take a fifth.", rice: 4, mass: 100, kept: 0.7803, leaf: 0.33735, ground: 0.06204),
    // K = 0.25 + 1.56 = 1.81; f = 0.46207 over 0.88480
    Case(
      sentence: "200 g among young rice take nearly half.", rice: 0.5, mass: 200, kept: 0.52224, leaf: 0.46207, ground: 0.16365),
  ]) func cases(one: Case) {
    let light = WeedCompetition.light(rice: one.rice, mass: one.mass, Self.p)
    #expect(abs(light.rice - one.kept) < 2e-4, "\(one.sentence) \(light.rice)")
    #expect(abs(light.leaf - one.leaf) < 2e-4, "\(one.sentence) \(light.leaf)")
    #expect(abs(light.ground - one.ground) < 2e-4, "\(one.sentence) \(light.ground)")
  }

  @Test("Without weeds the share is 1 to the bit, whatever the leaf area")
  func none() {
    for rice in [0, 1e-9, 1e-7, 0.01, 0.3, 1, 3, 8] { #expect(WeedCompetition.light(rice: rice, mass: 0, Self.p).rice == 1) }
  }

  @Test("Weeds have twice as many roots per mass as the rice beside them; without weeds there are none, to the bit")
  func roots() {
    #expect(WeedCompetition.roots(mass: 0, riceRoots: 20, riceShoot: 30, Self.p) == 0)
    #expect(WeedCompetition.roots(mass: 10, riceRoots: 20, riceShoot: 40, Self.p) == 10)
    #expect(WeedCompetition.roots(mass: 10, riceRoots: 0, riceShoot: 0, Self.p) == 0)
  }

  @Test(
    "What light leaves the rice lies about what RICEPEST's e^(−0.003 W) leaves its growth: loss within a factor of two",
    arguments: [50.0, 100, 200, 300, 400])
  func ricepest(mass: Double) {
    let theirs = 1 - Double.exp(-0.003 * mass)
    // From a canopy that closes to a full one.
    for rice in [2.0, 3, 4, 5] {
      let ours = 1 - WeedCompetition.light(rice: rice, mass: mass, Self.p).rice
      #expect(ours > 0.5 * theirs && ours < 2 * theirs, "\(mass) g, leaf area \(rice): \(ours) against \(theirs)")
    }
  }
}
