import Numbers
import Testing

@Suite struct DiagnosticTests {
  @Test(arguments: [("bulfrog", "bullfrog"), ("carp", "carp"), ("transplantd", "transplanted"), ("weather", "weather")])
  func findsTheNearestWord(word: String, nearest: String) {
    #expect(nearestMatch(to: word, among: ["bullfrog", "carp", "transplanted", "weather"]) == nearest)
  }
  @Test func findsNothingWhereNothingIsNear() { #expect(nearestMatch(to: "zebra", among: ["bullfrog", "carp"]) == nil) }
  @Test func readsAsEditorsExpect() {
    #expect(Diagnostic(file: "a.yaml", line: 3, column: 5, "unknown key").description == "a.yaml:3:5: error: unknown key")
    #expect(Diagnostic(.warning, file: "a.yaml", "empty").description == "a.yaml: warning: empty")
  }
}
