import Foundation
import PaddyTelemetry
import Testing

import PaddyPage

@Suite("Metrics")
struct OpenMetricsTests {
  @Test("The text keeps to OpenMetrics 1.0", arguments: [1, 3, 50])
  func strict(plots: Int) throws {
    let text = OpenMetrics.text(PageFixture.farm(plots: plots))
    #expect(MetricsChecker.complaints(text).isEmpty)
    #expect(text.contains("paddy_floodwater_depth_meters{farm=\"linan\",plot=\"plot-1\",statistic=\"mean\"} "))
    #expect(text.contains("paddy_messages_total{farm=\"linan\",outcome=\"accepted\"} "))
  }

  @Test("Names with quotes, backslashes and line feeds are escaped, and what is not finite is left out")
  func escapes() {
    var snapshot = PageFixture.farm(plots: 2)
    snapshot.farm = "a\"b\\c\nd"
    snapshot.plots[0].variables[0].mean = .nan
    snapshot.plots[0].variables[0].measured = .infinity
    let text = OpenMetrics.text(snapshot)
    #expect(MetricsChecker.complaints(text).isEmpty)
    #expect(text.contains(#"{farm="a\"b\\c\nd","#) && !text.contains(" nan") && !text.contains(" inf"))
  }

  @Test("Two alarms or sensors of one name make one sample, not two of the same")
  func twice() {
    var snapshot = PageFixture.farm(plots: 2)
    snapshot.alarms.append(snapshot.alarms[0])
    snapshot.sensors.append(snapshot.sensors[0])
    #expect(MetricsChecker.complaints(OpenMetrics.text(snapshot)).isEmpty)
  }

  @Test(
    "The checker itself finds what is wrong",
    arguments: [
      ("a 1\n# EOF\n", "no TYPE"), ("# TYPE a gauge\na 1\n", "EOF"), ("# TYPE a counter\na 1\n# EOF\n", "name"),
      ("# TYPE a gauge\n# UNIT a seconds\na 1\n# EOF\n", "unit"), ("# TYPE a gauge\na{b=\"c} 1\n# EOF\n", "sample"),
      ("# TYPE a gauge\na{b=\"c\"} 1\na{b=\"c\"} 2\n# EOF\n", "twice"),
      ("# TYPE a gauge\na 1\n# TYPE b gauge\nb 1\n# TYPE a gauge\na 2\n# EOF\n", "again"),
      ("# TYPE a gauge\na one\n# EOF\n", "sample"),
    ])
  func checker(text: String, complaint: String) {
    #expect(MetricsChecker.complaints(text).contains { $0.contains(complaint) })
  }
}

/// A small and strict reader of OpenMetrics text.
enum MetricsChecker {
  static func complaints(_ text: String) -> [String] {
    var complaints: [String] = []
    guard text.hasSuffix("# EOF\n") else { return ["no EOF at the end"] }
    var family = ""
    var type = ""
    var families: Set<String> = []
    var samples: Set<String> = []
    let sample =
      /^([a-z_:][a-z0-9_:]*)(\{(?:[a-z_][a-z0-9_]*="(?:[^"\\\n]|\\["\\n])*"(?:,(?!\})|(?=\})))+\})? (-?[0-9]+(?:\.[0-9]+)?(?:e[-+]?[0-9]+)?)$/
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2) {
      let words = line.split(separator: " ", maxSplits: 3).map(String.init)
      if line.hasPrefix("# TYPE ") {
        (family, type) = (words[2], words[3])
        if !families.insert(family).inserted { complaints.append("family \(family) again") }
        if !["gauge", "counter"].contains(type) { complaints.append("type \(type)") }
      } else if line.hasPrefix("# UNIT ") {
        if words[2] != family || !family.hasSuffix("_" + words[3]) {
          complaints.append("unit \(words[3]) does not end \(family)")
        }
      } else if line.hasPrefix("# HELP ") {
        if words[2] != family { complaints.append("help of another family: \(line)") }
      } else if let match = line.wholeMatch(of: sample) {
        if family.isEmpty { complaints.append("no TYPE before \(line)") }
        if match.1 != family + (type == "counter" ? "_total" : "") { complaints.append("name \(match.1) in \(family)") }
        if !samples.insert("\(match.1)\(match.2 ?? "")").inserted { complaints.append("twice: \(line)") }
      } else {
        complaints.append("no sample: \(line)")
      }
    }
    return complaints
  }
}
