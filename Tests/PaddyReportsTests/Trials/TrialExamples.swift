import Numbers
import Paddy
import PaddyStudies

/// Two experiments that ran and one that did not.
enum TrialExamples {
  static func pair(
    _ experiment: String, _ treatment: Int, _ variable: TrialVariable, _ observed: Double, _ simulated: Double,
    _ date: CalendarDate? = nil
  ) -> ScoredPair {
    ScoredPair(
      experiment: experiment, treatment: treatment, treatmentName: "\(treatment * 60) kg N, \"urea\"", variable: variable,
      date: date, observed: observed, simulated: simulated)
  }
  static let pairs: [ScoredPair] = [
    pair("MUNOZ", 0, .yieldDry, 2821, 2610), pair("MUNOZ", 1, .yieldDry, 4872, 5189), pair("MUNOZ", 2, .yieldDry, 6622, 6241),
    pair("MUNOZ", 0, .yield14, 3280, 3035), pair("MUNOZ", 1, .yield14, 5665, 6034), pair("MUNOZ", 2, .yield14, 7700, 7257),
    pair("MUNOZ", 0, .anthesis, 57, 55), pair("MUNOZ", 1, .anthesis, 57, 57), pair("MUNOZ", 2, .anthesis, 57, 58),
    pair("BANOS", 1, .yieldDry, 5100, 6000),
    pair("BANOS", 1, .leafAreaIndex, 1.5, 1.25, CalendarDate(year: 1992, month: 2, day: 28)),
  ]
  static let score = TrialScore(
    pairs: pairs, experimentsPlanned: ["MUNOZ", "BANOS", "LUDHIANA"], experimentsDone: ["MUNOZ", "BANOS"],
    problems: [Diagnostic(file: "LUDHIANA.RIX", line: 12, "no weather for 2000")],
    fitted: ["ir-58": ["MUNOZ"], "ir-72": []],
    responses: NitrogenResponse.all(
      pairs.filter { $0.variable == .yieldDry }.map {
        NitrogenResponse.Plot(
          experiment: $0.experiment, nitrogen: Double($0.treatment) * 60, observed: $0.observed, simulated: $0.simulated)
      }))
}
