import Numbers
import Testing

import Paddy

@Suite("One day of the weeds")
struct WeedsTests {
  static let p: Weeds.Parameters<Double> = Catalogue.weeds.map(\.value)

  struct Case: Sendable {
    var sentence: String
    var seeds = 1000.0, seedlings = 0.0, mass = 0.0, content = 0.03, barrier = 0.0
    var temperature = 30.0, depth = 0.0, days = 5.0, leafLight = 1.0, mudLight = 1.0
    var seedlingSpray = 0.0, spray = 0.0, seedlingAnimals = 0.0, animals = 0.0, nitrogen = 10.0, come = 1.0
    /// Seedlings come up; mass gained and lost.
    var emerged = 0.0, grown = 0.0, lost = 0.0
  }

  @Test(arguments: [
    Case(sentence: "From bare mud 2 % of the seeds come up on a warm day.", emerged: 1000 * (1 - 0.9801986733067553)),
    Case(sentence: "Half as warm above 10 °C, half as many.", temperature: 20, emerged: 1000 * (1 - 0.990049833749168)),
    Case(sentence: "Cold mud brings up none.", temperature: 10),
    Case(sentence: "5 cm of water stop 76 %.", depth: 0.05, emerged: 1000 * (1 - 0.9952184474652713)),
    Case(sentence: "10 cm stop 94 %.", depth: 0.1, emerged: 1000 * (1 - 0.9988520070632823)),
    Case(sentence: "After ten days none comes up under water.", depth: 0.05, days: 11),
    Case(sentence: "After ten days they still come up on bare mud.", days: 40, emerged: 1000 * (1 - 0.9801986733067553)),
    Case(
      sentence: "In the shade of the crop as many fewer as light is less.", mudLight: 0.1, emerged: 1000 * (1 - 0.998001998667333)
    ),
    Case(sentence: "What herbicide stops does not come up.", barrier: 0.9, emerged: 1000 * (1 - 0.998001998667333)),
    Case(sentence: "Where weeds do not come, none comes up.", come: 0),
    Case(sentence: "A small stand in the open grows by 16 % a day.", seeds: 0, mass: 1, grown: 0.16 * (1 - 1.0 / 500)),
    Case(sentence: "In half the light it grows half as fast.", seeds: 0, mass: 1, leafLight: 0.5, grown: 0.08 * (1 - 1.0 / 500)),
    Case(sentence: "At its largest it rests.", seeds: 0, mass: 500),
    Case(
      sentence: "With 1.5 % of nitrogen it grows half as fast.", seeds: 0, mass: 1, content: 0.015, grown: 0.08 * (1 - 1.0 / 500)
    ),
    Case(sentence: "With 1 % of nitrogen it does not grow.", seeds: 0, mass: 1, content: 0.01),
    Case(
      sentence: "One pass that kills 80 % leaves a fifth.", seeds: 0, mass: 100, temperature: 10, spray: 1.6094379124341003,
      lost: 80),
    Case(
      sentence: "Animals take by their hazard.", seeds: 0, mass: 100, temperature: 10, animals: 0.1,
      lost: 100 * (1 - 0.9048374180359595)),
  ]) func cases(one: Case) {
    var state = WeedState<Double>()
    state.seeds = one.seeds
    state.seedlings = one.seedlings
    state.mass = one.mass
    state.nitrogen = one.content * one.mass
    state.barrier = one.barrier
    var day = Weeds.Day<Double>()
    day.temperature = one.temperature
    day.depth = one.depth
    day.daysInField = one.days
    day.leafLight = one.leafLight
    day.mudLight = one.mudLight
    day.seedlingSpray = one.seedlingSpray
    day.spray = one.spray
    day.seedlingAnimals = one.seedlingAnimals
    day.animals = one.animals
    day.nitrogen = one.nitrogen
    day.come = one.come
    let (next, flows) = Weeds.day(state, day, Self.p)
    #expect(abs(flows.emerged - one.emerged) < 1e-9, "\(one.sentence)")
    #expect(abs(flows.grown - one.grown) < 1e-9, "\(one.sentence)")
    #expect(abs(flows.sprayed + flows.taken - one.lost) < 1e-9, "\(one.sentence)")
    #expect(abs(next.seeds - (one.seeds - one.emerged)) < 1e-9, "\(one.sentence)")
    #expect(abs(next.mass - (one.mass + one.grown - one.lost)) < 1e-9, "\(one.sentence)")
    #expect(abs(flows.dead - one.content * one.lost) < 1e-9, "\(one.sentence)")
    #expect(abs(flows.uptake - (0.03 * (one.mass + one.grown) - one.content * one.mass)) < 1e-9, "\(one.sentence)")
  }

  @Test("Seedlings leave by growing up, by herbicide and by animals, each by its part, and those grown up weigh what they should")
  func seedlings() {
    var state = WeedState<Double>()
    state.seedlings = 100
    var day = Weeds.Day<Double>()
    day.seedlingSpray = 0.3
    day.seedlingAnimals = 0.1
    let (next, flows) = Weeds.day(state, day, Self.p)
    let leaving = flows.established + flows.seedlingsSprayed + flows.seedlingsTaken
    #expect(abs(next.seedlings + leaving - 100) < 1e-12)
    #expect(abs(flows.seedlingsSprayed - 3 * flows.seedlingsTaken) < 1e-12)
    #expect(abs(flows.established - flows.seedlingsTaken / 1.2) < 1e-12, "a twelfth against a tenth")
    #expect(abs(flows.recruited - 0.02 * flows.established) < 1e-15 && abs(flows.fromMud - 0.03 * flows.recruited) < 1e-15)
    #expect(next.mass == flows.recruited)
  }

  @Test("Roots take up what brings the plant to 3 % of nitrogen, and no more than they find")
  func nitrogen() {
    var state = WeedState<Double>()
    state.mass = 100
    state.nitrogen = 1
    var day = Weeds.Day<Double>()
    day.nitrogen = 0.3
    let poor = Weeds.day(state, day, Self.p)
    #expect(poor.flows.uptake == 0.3 && abs(poor.next.nitrogen - 1.3) < 1e-12 && poor.flows.grown == 0)
    day.nitrogen = 10
    let rich = Weeds.day(state, day, Self.p)
    #expect(abs(rich.flows.uptake - 2) < 1e-12 && abs(rich.next.nitrogen - 3) < 1e-12)
  }

  @Test("Both kinds of death at once take no more than there is, and each its part")
  func deaths() {
    var state = WeedState<Double>()
    state.mass = 100
    var day = Weeds.Day<Double>()
    day.temperature = 5
    day.spray = 2
    day.animals = 1
    let (next, flows) = Weeds.day(state, day, Self.p)
    #expect(abs(flows.sprayed - 2 * flows.taken) < 1e-12)
    #expect(abs(next.mass - 100 * Double.exp(-3)) < 1e-12)
  }
}
