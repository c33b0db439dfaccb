import Numbers
import Testing

import Paddy

/// Yesterday, the drivers and the field's numbers are handed on in place, so that nothing large is copied; they are only read.
@Suite struct DayReadsTests {
  /// Every byte of a value where it lies.
  private static func bytes<T>(_ value: inout T) -> [UInt8] { withUnsafeBytes(of: &value) { Array($0) } }

  @Test("A day leaves yesterday's field, the drivers and the field's numbers as they were", arguments: [0.0, 0.5])
  func leavesWhatItReads(snails: Double) throws {
    var plan = SyntheticSeason.plan
    plan.snails = snails
    let synthetic = try SyntheticSeason(plan)
    var field = synthetic.batch.field
    var state = FieldState(field)
    var next = state
    var flux = Fluxes<Double>()
    let numbers = Self.bytes(&field)
    var changed = 0
    for (day, drivers) in synthetic.year.drivers.enumerated() {
      var today = drivers
      let orders = Self.bytes(&today), morning = bits(state)
      let phase = RiceSeason<Double>.phase(day: day, seedbedDays: synthetic.year.calendar.transplanting)
      Day.step(&field, &state, &today, phase, &next, &flux)
      #expect(Self.bytes(&field) == numbers && Self.bytes(&today) == orders && bits(state) == morning, "day \(day)")
      if bits(next) != morning { changed += 1 }
      state = next
    }
    #expect(changed == synthetic.year.drivers.count)
  }
}
