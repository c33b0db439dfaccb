import Numbers
import Testing

import Paddy

/// Parts of a field that its plan leaves empty are neither copied from day to day nor summed; that must not be seen.
@Suite struct StretchesTests {
  private static let plans: [(String, FarmPlan)] = {
    let full = SyntheticSeason.plan
    var bare = full
    bare.animals = []
    bare.hasPests = false
    bare.hasDiseases = false
    bare.hasWeeds = false
    var sized = full
    sized.snails = 0.5
    sized.animals[1].spread = 0.3
    return [("everything", full), ("nothing but rice", bare), ("snails and animals spread in size", sized)]
  }()

  @Test("A season is its days one after the other, every number copied and summed", arguments: plans.indices)
  func daysMakeTheSeason(index: Int) throws {
    let (name, plan) = Self.plans[index]
    let synthetic = try SyntheticSeason(plan)
    let run = synthetic.run()
    var field = synthetic.batch.field
    var state = FieldState(field)
    var next = state
    var flux = Fluxes<Double>()
    var totals = Homogeneous.numbers(flux, Double.self)
    for (day, drivers) in synthetic.year.drivers.enumerated() {
      var today = drivers
      let phase = RiceSeason<Double>.phase(day: day, seedbedDays: synthetic.year.calendar.transplanting)
      Day.step(&field, &state, &today, phase, &next, &flux)
      state = next
      for (place, number) in Homogeneous.numbers(flux, Double.self).enumerated() { totals[place] += number }
      #expect(bits(state) == bits(run.mornings[day + 1]), "\(name), day \(day)")
    }
    #expect(Homogeneous.numbers(run.progress.totals, Double.self) == totals, "\(name)")
  }
}
