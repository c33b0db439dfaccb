import Foundation
import PaddyTelemetry
import Testing

@Suite("The speed of the book of alarms")
struct AlarmBookSpeedTests {
  @Test("A day of fifty plots in 15 minutes' steps, six kinds each, is taken in well under a second")
  func speed() {
    var book = AlarmBook(farm: "linan")
    let clock = ContinuousClock()
    var events = 0
    let kinds: [AlarmKind] = [.lowOxygen, .heat, .unionisedAmmonia, .waterOutsideBand, .planthoppers, .irrigationDue]
    let spent = clock.measure {
      for step in 0..<96 {
        let now = AlarmSample.time(Double(step) * 15)
        for plot in 0..<50 {
          for kind in kinds {
            let evidence = AlarmEvidence(
              plot: "plot-\(plot)", kind: kind, subject: "flat", value: Double((step * 7 + plot) % 40),
              unit: AlarmRules.standard[kind].unit,
              observed: now, cause: "A reading", source: .measured)
            events += book.take(evidence, now: now).count
          }
        }
        events += book.advance(to: now).count
      }
    }
    print("alarm book: \(Int(28_800 / (spent / .seconds(1)))) pieces of evidence a second, \(events) events")
    #expect(spent < .seconds(2) && events > 0 && book.counts.inOrder == 28_800)
  }
}
