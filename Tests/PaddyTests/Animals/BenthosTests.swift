import Numbers
import Testing

import Paddy

@Suite struct BenthosTests {
  static let p: Benthos.Parameters<Double> = Catalogue.benthos.map(\.value)

  static func day(
    _ mass: Double, eaten: Double = 0, temperature: Double = 26, isWet: Bool = true
  ) -> (next: BenthosState<Double>, flows: Benthos.Flows<Double>) {
    var state = BenthosState<Double>()
    state.dryMass = mass
    return Benthos.day(
      state, temperature: temperature, waterPresent: isWet ? 1 : 0, eaten: eaten, nitrogenShare: 0.09, p)
  }

  struct Case: Sendable {
    var sentence: String
    var mass = 2.0, eaten = 0.0, temperature = 26.0, isWet = true
    var grown: Double, dead: Double
  }

  @Test(arguments: [
    Case(sentence: "A full stock rests.", mass: 5, grown: 0, dead: 0),
    Case(sentence: "A stock of two comes back by 6 % of what is missing.", grown: 0.18, dead: 0),
    Case(sentence: "What animals leave comes back from what stood in the morning.", eaten: 1, grown: 0.18, dead: 0),
    Case(sentence: "Cold mud bears nothing new.", temperature: 10, grown: 0, dead: 0),
    Case(sentence: "Half as warm above 10 °C, half as fast.", temperature: 17.5, grown: 0.09, dead: 0),
    Case(sentence: "On drained ground a tenth dies in a day.", isWet: false, grown: 0, dead: 2 * (1 - 0.9048374180359595)),
  ]) func cases(one: Case) {
    let (next, flows) = Self.day(one.mass, eaten: one.eaten, temperature: one.temperature, isWet: one.isWet)
    #expect(abs(flows.grown - 0.09 * one.grown) < 1e-12, "\(one.sentence)")
    #expect(abs(flows.dead - 0.09 * one.dead) < 1e-12, "\(one.sentence)")
    #expect(abs(flows.eaten - 0.09 * one.eaten) < 1e-12, "\(one.sentence)")
    #expect(abs(next.dryMass - (one.mass + one.grown - one.eaten - one.dead)) < 1e-12, "\(one.sentence)")
  }

  @Test("a season's yield to animals that take a twentieth a day is 100 to 400 kg DM/ha, what 100 to 300 kg of fish need")
  func production() {
    var state = BenthosState<Double>()
    var eaten = 0.0
    for _ in 0..<110 {
      let bite = 0.05 * state.dryMass
      state = Self.day(state.dryMass, eaten: bite).next
      eaten += bite
    }
    #expect((100...400).contains(10 * eaten), "\(10 * eaten) kg/ha")
  }
}
