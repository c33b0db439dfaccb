import PaddyTelemetry
import Testing

@Suite struct MeasuredVariableTests {
  @Test("every variable has a name of its own without spaces", arguments: MeasuredVariable.allCases)
  func name(variable: MeasuredVariable) {
    #expect(MeasuredVariable(rawValue: variable.name) == variable)
    #expect(variable.name.allSatisfy { ($0.isLowercase && $0.isASCII) || $0 == "-" })
  }

  @Test("flags go from not evaluated and good to missing")
  func flags() {
    #expect(QualityFlag.good < .suspect && .suspect < .fail && .fail < .missing)
  }
}
