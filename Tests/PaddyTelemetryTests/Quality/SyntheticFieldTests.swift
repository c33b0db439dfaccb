import Testing

import PaddyTelemetry

@Suite struct SyntheticFieldTests {
  @Test("over a season every truth stays within its sensor's span and moves")
  func spans() {
    var field = SyntheticField(plots: 3, start: 0, seed: 1, member: 0)
    var lowest = [Double](repeating: .infinity, count: 15), highest = [Double](repeating: -.infinity, count: 15)
    var inSpan = [Int](repeating: 0, count: 15)
    let steps = 130 * 288
    for _ in 0..<steps {
      field.advance()
      for (index, variable) in MeasuredVariable.allCases.enumerated() {
        let truth = field.truth(variable, plot: 1)
        #expect(truth == field.truth(at: index, plot: 1))
        lowest[index] = min(lowest[index], truth)
        highest[index] = max(highest[index], truth)
        if SensorKind.of(variable).span.contains(truth) { inSpan[index] += 1 }
      }
    }
    #expect(inSpan.allSatisfy { $0 == steps } && zip(lowest, highest).allSatisfy { $0 < $1 })
  }

  @Test("oxygen is lowest towards dawn, and light is none at night")
  func day() {
    var field = SyntheticField(plots: 4, start: 0, seed: 2, member: 0)
    var oxygen = [Double](repeating: 0, count: 24), light = oxygen
    for step in 0..<30 * 288 {
      field.advance()
      oxygen[step % 288 / 12] += field.truth(.dissolvedOxygen, plot: 2)
      light[step % 288 / 12] += field.truth(.photosyntheticRadiation, plot: 2)
    }
    #expect((3...7).contains(oxygen.firstIndex(of: oxygen.min()!)!) && (11...18).contains(oxygen.firstIndex(of: oxygen.max()!)!))
    #expect(light[0...4].allSatisfy { $0 == 0 } && light[12] > 0)
  }
}
