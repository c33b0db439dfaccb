import Numbers
import Paddy
import Testing

@Suite struct NaturalEnemiesTests {
  private let p: NaturalEnemies.Parameters<Double> = Catalogue.naturalEnemies.map { $0.value }

  private func prey(eggs: Double = 0, nymphs: Double = 0) -> PestPrey<Double> {
    var hoppers = PlanthopperState<Double>()
    hoppers.eggs[0] = eggs
    hoppers.nymphs[14] = nymphs
    return PestPrey(hoppers, LeafFolderState())
  }
  private func day(_ state: NaturalEnemyState<Double>, _ prey: PestPrey<Double>, spray: SprayHazards<Double> = .none) -> (
    next: NaturalEnemyState<Double>, hoppers: PestHazards<Double>, leafFolders: PestHazards<Double>,
    flows: NaturalEnemyFlows<Double>
  ) { NaturalEnemies.day(state, prey: prey, animals: .none, spray: spray, daysInField: 20, p) }

  @Test("a spider among plenty takes 13 prey a day at most, among few a share of them")
  func functionalResponse() {
    let state = NaturalEnemyState<Double>(spiders: 1, mirids: 0)
    let plenty = day(state, prey(nymphs: 1e6))
    #expect(abs(plenty.flows.spiderIntake - 13) < 0.1)
    #expect(abs(plenty.hoppers.late.spiders * 1e6 - 13) < 0.1)
    let few = day(state, prey())
    #expect(abs(few.flows.spiderIntake - 0.36 / (1 + 0.36 / 13)) < 1e-3)
  }

  @Test("a mirid bug among plenty of eggs takes 12 a day")
  func eggEaters() {
    let state = NaturalEnemyState<Double>(spiders: 0.2, mirids: 1)
    #expect(abs(day(state, prey(eggs: 1e6)).flows.miridIntake - 12) < 0.1)
  }

  @Test("spiders on other prey alone settle where births equal deaths, 13.8 m⁻²")
  func spiderBalance() {
    var state = NaturalEnemyState<Double>(spiders: 4, mirids: 1)
    for _ in 0..<2000 { state = day(state, prey()).next }
    #expect((13...14.5).contains(state.spiders), "\(state.spiders)")
    #expect(abs(state.mirids - 0.2) < 1e-9)
  }

  @Test("an emptied field is refilled to 0.2 m⁻² from the bunds, as a named flow; mirids above 60 m⁻² leave")
  func floorAndCeiling() {
    let empty = day(NaturalEnemyState<Double>(), prey())
    #expect(empty.next.spiders == 0.2 && empty.flows.spiderImmigrants == 0.2 && empty.next.mirids == 0.2)
    let crowded = day(NaturalEnemyState<Double>(spiders: 1, mirids: 59.9), prey(eggs: 1e5))
    #expect(abs(crowded.next.mirids - 60) < 1e-12 && crowded.flows.miridEmigrants > 0)
    #expect(abs(crowded.next.mirids - 59.9 - crowded.flows.miridChange) < 1e-12)
  }

  @Test("a spray that kills nine spiders in ten is booked as such")
  func sprayed() {
    let killed = day(NaturalEnemyState<Double>(spiders: 10, mirids: 10), prey(), spray: SprayHazards(spider: 2.302585092994046))
    #expect(killed.flows.spidersSprayed > 8.9)
    #expect(killed.next.spiders < 1.5)
    #expect(killed.flows.miridsSprayed == 0)
  }

  @Test("egg wasps: 0.016 d⁻¹ early, 0.03 late")
  func eggWasps() {
    for (dayInField, expected) in [(10.0, 0.016), (30, 0.016), (55, 0.023), (80, 0.03), (110, 0.03)] {
      let hazards = NaturalEnemies.day(
        NaturalEnemyState(), prey: prey(), animals: .none, spray: .none, daysInField: dayInField, p
      ).hoppers
      #expect(abs(hazards.egg.parasitoids - expected) < 1e-12)
    }
  }

  @Test("animals reach the stages they eat")
  func animalsPassThrough() {
    let pressure = PredationPressure<Double>(
      hopper: 0.1, hopperDislodgement: 0.05, leafFolderLarva: 0.2, leafFolderMoth: 0.3, spider: 0.4, mirid: 0.5)
    let result = NaturalEnemies.day(
      NaturalEnemyState(spiders: 5, mirids: 5), prey: prey(), animals: pressure, spray: .none, daysInField: 20, p)
    #expect(abs(result.hoppers.early.animals - 0.15) < 1e-15 && abs(result.hoppers.adult.animals - 0.15) < 1e-15)
    #expect(result.hoppers.egg.animals == 0)
    #expect(result.leafFolders.early.animals == 0.2 && result.leafFolders.adult.animals == 0.3)
    #expect(result.flows.spidersEaten > 1.5 && result.flows.miridsEaten > 1.8)
    let twice = pressure + pressure
    #expect(twice.hopper == 0.2 && twice.hopperDislodgement == 0.1 && twice.leafFolderLarva == 0.4)
    #expect(twice.leafFolderMoth == 0.6 && twice.spider == 0.8 && twice.mirid == 1)
  }
}
