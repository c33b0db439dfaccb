import PaddyTelemetry
import PaddyTwin

/// A word of a watched field that has no numbers: a flag, a check, a reason for a rejection, the diary and its works.
package struct LiveTerm {
  var name: String
  /// With its article.
  var kind: String
  var meaning: String
  /// Names below it with their meaning.
  var parts: [(name: String, meaning: String)] = []

  package static let all: [LiveTerm] =
    QualityFlag.allCases.map {
      LiveTerm(name: $0.word, kind: "a flag of a reading, \($0.rawValue) in events.ndjson", meaning: $0.meaning)
    }
    + QualityTest.allCases.map { LiveTerm(name: $0.rawValue, kind: "a check of readings", meaning: $0.meaning) }
    + RejectionReason.allCases.map {
      LiveTerm(name: $0.rawValue, kind: "a reason in quarantine.ndjson and in the counts of rejects", meaning: $0.meaning)
    } + [diary]

  private static let diary = LiveTerm(
    name: "diary", kind: "a file for --diary of replay and watch; paddy observe writes one",
    meaning:
      "What the farmer really did. A table (CSV with a header) or lines of JSON with the same keys: date (2021-06-14), work, and as the "
      + "work asks plot (empty: all of them), what, amount, nitrogen, phosphorus, mass, how; note is for people. Amounts have a unit and are "
      + "per area (90 kg/ha, 30 mm, 7500 /ha) or for the whole plot (60 kg, 200 m3, 5000 ind). Of a work of which the diary has a line, "
      + "and of what stands under keeping, only what it tells was done; other works are done as the scenario plans them. A day is closed half an "
      + "hour after midnight and not run again: a gift, spray, stocking or harvest told up to three days late is made good, outlet and feeding "
      + "count from then on, everything else is put aside into the quarantine with its reason.",
    parts: DiaryWork.allCases.map { ($0.rawValue, $0.meaning) })

  /// For a person, at most 100 columns wide.
  package var text: String {
    let widest = parts.map(\.name.count).max() ?? 0
    let lines = parts.map { part in
      Wording.wrapped(
        part.meaning, indent: "    \(part.name)\(String(repeating: " ", count: widest - part.name.count))  ",
        hanging: String(repeating: " ", count: widest + 6))
    }
    let below = lines.isEmpty ? "" : "\n  works\n" + lines.joined(separator: "\n")
    return "\(name) – \(kind)\n" + Wording.wrapped(meaning, indent: "  ") + below
  }
}

extension QualityFlag {
  var word: String {
    switch self {
    case .good: "good"
    case .notEvaluated: "not-evaluated"
    case .suspect: "suspect"
    case .fail: "fail"
    case .missing: "missing"
    }
  }

  var meaning: String {
    switch self {
    case .good: "It passed every check that could be made; the twin and the alarms use it."
    case .notEvaluated: "No check could be made of it yet; nothing uses it."
    case .suspect: "A check found it odd; it is kept, and neither the twin nor an alarm uses it."
    case .fail: "It cannot be right, or came before; it is kept and not used."
    case .missing: "A reading that was due and holds no number."
    }
  }
}

extension QualityTest {
  var meaning: String {
    switch self {
    case .number: "Whether it is a number, at a time, that can be."
    case .variable: "Whether the sensor measures what it is known for."
    case .grossRange: "Against what the sensor can show and the variable can be."
    case .climatology: "Against what is usual in this month at this hour."
    case .spike: "Against the readings before and after it."
    case .rateOfChange: "Against the fastest change that is believed."
    case .flatLine: "Whether it has stood still for hours."
    case .attenuatedSignal: "Whether it moves less within a day than it must."
    case .neighbour: "Against the median of the farm's other sensors of the variable."
    case .consistency: "Against other variables of the same plot."
    case .model: "Against what the twin expects, with its spread."
    case .departure: "Whether it has stood away from neighbours or model for hours or days."
    case .step: "Whether it jumped away from neighbours or model, to stay there."
    case .drift: "Whether it moves further away from neighbours or model day by day."
    case .duplicate: "The same reading once more."
    case .contradiction: "Another value for a time that has one."
    case .lateness: "A remark only: received long after it was observed."
    case .clock: "Whether the sensor's clock is right."
    case .window: "Older than what is remembered of the sensor."
    }
  }
}
