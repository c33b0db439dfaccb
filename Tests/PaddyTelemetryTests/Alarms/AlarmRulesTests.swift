import Numbers
import PaddyTelemetry
import Testing

@Suite("The rules of alarms")
struct AlarmRulesTests {
  @Test(
    "Every kind has a rule whose numbers lie in their ranges, carry a source and share its unit", arguments: AlarmKind.allCases)
  func standard(kind: AlarmKind) {
    let rule = AlarmRules.standard[kind]
    var numbers: [(Cited, String)] = [
      (rule.hysteresis, rule.unit), (rule.minimumOn, "s"), (rule.minimumOff, "s"), (rule.escalation, "s"), (rule.lapse, "s"),
      (rule.raisingConfidence, "1"), (rule.clearingConfidence, "1"),
    ]
    if let worsening = rule.worsening { numbers.append((worsening, rule.unit)) }
    switch rule.direction {
    case .above(let limit), .below(let limit): numbers.append((limit, rule.unit))
    case .outside(let low, let high): numbers += [(low, rule.unit), (high, rule.unit)]
    }
    for (number, unit) in numbers {
      #expect(number.range.contains(number.value) && number.unit == unit)
      #expect(["design choice", "recalled", "seen"].contains { number.source.hasPrefix($0) })
    }
    #expect(rule.hysteresis.value >= 0 && rule.clearingConfidence.value < rule.raisingConfidence.value)
    #expect(rule.action.contains("{plot}") && !rule.action.hasSuffix("."))
  }

  @Test("One plot's own rule leaves the others as they are")
  func exception() {
    var rules = AlarmRules.standard
    var deep = rules[.waterOutsideBand]
    deep.direction = .outside(low: Cited(0.1, "m", "carp"), high: Cited(0.3, "m", "high bund"))
    rules[.waterOutsideBand, plot: "carp"] = deep
    #expect(rules[.waterOutsideBand, plot: "carp"] == deep)
    #expect(rules[.waterOutsideBand, plot: "other"] == AlarmRules.standard[.waterOutsideBand])
    rules[.waterOutsideBand].escalation = Cited(60, "s", "impatient")
    #expect(rules[.waterOutsideBand, plot: "other"].escalation.value == 60)
    #expect(rules[.waterOutsideBand, plot: "carp"].escalation.value != 60)
  }

  @Test(
    "How far a value is on the bad side",
    arguments: [
      (AlarmThreshold.above(10), 12.0, 2.0), (.above(10), 7, -3), (.below(1), 0.25, 0.75), (.outside(low: 5, high: 15), 4, 1),
      (.outside(low: 5, high: 15), 18, 3), (.outside(low: 5, high: 15), 10, -5),
    ])
  func excess(threshold: AlarmThreshold, value: Double, excess: Double) { #expect(threshold.excess(value) == excess) }
}
