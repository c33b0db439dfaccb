import Numbers
import PaddyTelemetry
import Testing

@Suite struct QualityLimitsTests {
  @Test(
    "every variable has limits within its sensor's span, from the notes or marked as chosen", arguments: MeasuredVariable.allCases
  )
  func limits(variable: MeasuredVariable) {
    let limits = QualityLimits.of(variable), span = SensorKind.of(variable).span
    #expect(span.contains(limits.lowest.value) && span.contains(limits.highest.value))
    var numbers = [limits.lowest, limits.highest]
    numbers += [limits.rate, limits.leastRange, limits.flat?.suspect, limits.flat?.fail].compactMap { $0 }
    numbers += [limits.wandering, limits.apart?.now, limits.apart?.day].compactMap { $0 }.flatMap { [$0.fixed, $0.share] }
    for number in numbers {
      #expect(number.source.contains("paddy science notes 9.2") || number.source.contains("design choice"))
    }
    if let flat = limits.flat { #expect(flat.suspect.value < flat.fail.value) }
  }

  @Test(
    "rates are those of the notes: variable, change, seconds",
    arguments: [
      (MeasuredVariable.floodwaterDepth, 0.03, 300.0), (.waterTemperature, 2, 600), (.dissolvedOxygen, 3, 3600), (.pH, 0.5, 600),
    ])
  func rates(variable: MeasuredVariable, change: Double, seconds: Double) {
    #expect(QualityLimits.of(variable).rate?.value == change / seconds)
  }
}
