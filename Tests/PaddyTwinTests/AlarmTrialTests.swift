import Numbers
import Paddy
import Testing

import PaddyTwin

@Suite struct AlarmTrialTests {
  @Test("most storms that go over the bund are announced three hours before, few alarms are false")
  func storms() {
    let score = StormTrial().run(seeds: 1...300)
    #expect(score.events > 60)
    #expect(Double(score.led) >= 0.9 * Double(score.events), "\(score.led) of \(score.events)")
    #expect(Double(score.falseAlarms) <= Double(score.seasons))
  }

  @Test("alarms are judged by what was told when", arguments: [(-4.0, 1, 0), (-2.0, 0, 0), (-30.0, 1, 1)])
  func judged(hours: Double, led: Int, wrong: Int) {
    let trial = AlarmTrial(
      scenario: TwinFixture.scenario, system: TwinFixture.system("rice-fish"), weather: TwinFixture.weather)
    let event = (from: 1_000_000.0, to: 1_010_000.0)
    let score = trial.score([event], [(from: event.from + 3600 * hours, to: event.to)])
    #expect(score.led == led && score.falseAlarms == wrong)
  }
}
