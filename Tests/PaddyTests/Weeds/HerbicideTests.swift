import Numbers
import Testing

import Paddy

@Suite("Herbicide")
struct HerbicideTests {
  static let p: Herbicide.Parameters<Double> = Catalogue.herbicide.map(\.value)

  @Test("No pass, no hazard; one that kills nine in ten leaves one, two leave one in a hundred")
  func hazard() {
    #expect(Herbicide.hazard(passes: 0, killed: 0.9) == 0)
    #expect(abs(Double.exp(-Herbicide.hazard(passes: 1, killed: 0.9)) - 0.1) < 1e-12)
    #expect(abs(Double.exp(-Herbicide.hazard(passes: 2, killed: 0.9)) - 0.01) < 1e-12)
  }

  struct Case: Sendable {
    var sentence: String
    var before: Double, passes: Double, after: Double
  }

  @Test(arguments: [
    Case(sentence: "Clean mud stays clean.", before: 0, passes: 0, after: 0),
    Case(sentence: "A pass stops nineteen in twenty.", before: 0, passes: 1, after: 0.95),
    Case(
      sentence: "A day takes 4.5 % of a barrier with a half-life of fifteen days.", before: 0.9, passes: 0,
      after: 0.9 * 0.9548416039104165),
    Case(
      sentence: "A second pass stops nineteen in twenty of what the first lets through.", before: 0.5, passes: 1,
      after: 1 - 0.05 * (1 - 0.5 * 0.9548416039104165)),
  ]) func barrier(one: Case) {
    #expect(abs(Herbicide.barrier(one.before, passes: one.passes, Self.p) - one.after) < 1e-12, "\(one.sentence)")
  }

  @Test("Passes are made 5 days after transplanting and every 20 days after, in the field and in the cash book alike")
  func days() throws {
    var plan = YieldGapTests.alone
    plan.herbicide = 3
    let synthetic = try SyntheticSeason(plan)
    let planted = synthetic.year.calendar.transplanting
    let made = synthetic.year.drivers.indices.filter { synthetic.year.drivers[$0].orders.herbicide > 0 }
    #expect(made == [planted + 5, planted + 25, planted + 45])
    let end = synthetic.batch.runAlone(synthetic.year).end
    let booked = end.record.entries.compactMap { entry in
      if case .herbicideSprayed(1) = entry.what { entry.date } else { nil }
    }
    #expect(booked == made.map(synthetic.year.calendar.date))
  }
}
