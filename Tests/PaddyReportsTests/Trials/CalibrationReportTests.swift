import Foundation
import PaddyReports
import Testing

import PaddyStudies

@Suite struct CalibrationReportTests {
  /// Yields of a model a + b + c·x, of which a and b cannot be told apart; c lies on its upper bound.
  static func result(folds: Bool) throws -> CalibrationResult {
    let x = [0.0, 1, 2, 3], observed = [1000.0, 3000, 5000, 7400]
    @Sendable func simulated(_ p: [Double]) -> [Double] { [0.0, 1, 2, 3].map { p[0] + p[1] + p[2] * $0 } }
    func score(_ p: [Double]) -> TrialScore {
      let pairs = zip(x.indices, zip(observed, simulated(p))).map { place, sides in
        TrialExamples.pair("MUNOZ", place, .yieldDry, sides.0, sides.1)
      }
      return TrialScore(pairs: pairs, experimentsPlanned: ["MUNOZ"], experimentsDone: ["MUNOZ"])
    }
    let start = [400.0, 400, 1000], fitted = [500.0, 500, 2000]
    let bounds: [ClosedRange<Double>] = [0...1000, 0...1000, 0...2000]
    let end = Minimiser.End(index: 0, start: start, point: fitted, value: 160_000, evaluations: 1234, isConverged: true)
    var other = end
    (other.index, other.value, other.isConverged) = (1, 900_000, false)
    return CalibrationResult(
      title: "ir-58", experiments: ["MUNOZ"],
      parameters: [
        CalibrationResult.Parameter(name: "first", unit: "kg/ha", start: 400, value: 500, bounds: bounds[0]),
        CalibrationResult.Parameter(name: "second", unit: "kg/ha", start: 400, value: 500, bounds: bounds[1]),
        CalibrationResult.Parameter(name: "rate", unit: "kg/ha", start: 1000, value: 2000, bounds: bounds[2]),
      ], startValue: 15_000_000,
      search: Minimiser.Result(point: fitted, value: 160_000, evaluations: 2468, ends: [end, other]), before: score(start),
      after: score(fitted),
      identifiability: Identifiability(at: fitted, bounds: bounds) { p in zip(simulated(p), observed).map { $0 - $1 } },
      folds: folds
        ? [
          CalibrationResult.Fold(
            leftOut: "MUNOZ 1", values: [480, 500, 1990], pairs: [TrialExamples.pair("MUNOZ", 1, .yieldDry, 3000, 2400)])
        ] : [])
  }
  static func squeezed(_ text: String, beginning start: String) -> [String] { TrialReportTests.lines(text, beginning: start) }

  @Test("before and after, with the error of what a fit had not seen") func gains() throws {
    // before: 800 + 1000 x, errors −200, −1200, −2200, −3600; after: 0, 0, 0, −400; unseen −600 of 3000
    let text = CalibrationReport.text(try Self.result(folds: true), width: 140)
    #expect(
      Self.squeezed(text, beginning: "grain yield, dry")
        == ["grain yield, dry kg/ha 4 2,195 200 53.5 4.9 -1,800 -100 600 20.0 3.00"])
    #expect(Self.squeezed(text, beginning: "MUNOZ 1") == ["MUNOZ 1 480.0 500.0 1,990"])
    #expect(!text.contains("Not cross-validated"))
    let plain = CalibrationReport.text(try Self.result(folds: false))
    #expect(plain.contains("Not cross-validated") && !plain.contains("unseen"))
  }
  @Test("as JSON it says the same, and null where nothing is known") func json() throws {
    let text = try Self.result(folds: true).json().rendered()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let observed = try #require((object["observed"] as? [String: [String: Any]])?["yield_dry"])
    #expect(observed["unseen_over_fitted"] as? Double == 3)
    let parameters = try #require(object["parameters"] as? [[String: Any]])
    #expect(parameters.map { $0["name"] as? String } == ["first", "second", "rate"])
    #expect(parameters[2]["at_bound"] as? String == "high" && parameters[0]["at_bound"] is NSNull)
    #expect(parameters[0]["standard_error"] is NSNull && parameters[2]["fitted"] as? Double == 2000)
    #expect((object["folds"] as? [[String: Any]])?.count == 1 && (object["starts"] as? [Any])?.count == 2)
    #expect(try Self.result(folds: false).json().rendered().contains("\"folds\": []"))
  }
  @Test("parameters with bounds and error; one on its bound is marked, one that cannot be told has no error") func parameters()
    throws
  {
    let text = CalibrationReport.text(try Self.result(folds: true), width: 140)
    #expect(Self.squeezed(text, beginning: "first") == ["first kg/ha 400.0 500.0 – 0 1,000"])
    // three parameters of four residuals: σ² = 160 000 and Σ(x − 1.5)² = 5, so the rate has ± 400/√5
    #expect(Self.squeezed(text, beginning: "rate") == ["rate kg/ha 1,000 2,000 178.9 0 2,000 high"])
  }
  @Test("the trade of one parameter for another is printed, and how many starts agree") func flat() throws {
    let text = CalibrationReport.text(try Self.result(folds: true), width: 140)
    #expect(
      text.contains("+0.71 first") && text.contains("-0.71 second")
        || text.contains("-0.71 first") && text.contains("+0.71 second"))
    #expect(text.contains("objective 1.5000e7 → 160,000, 2,468 evaluations"))
    #expect(text.contains("No two of the parameters with an error are correlated"))
    #expect(text.contains("1 of 2 starts came as low, 1 ran out of evaluations"))
  }
  @Test("parameters correlated by 0.9 and more are paired") func correlated() throws {
    var result = try Self.result(folds: false)
    result.parameters.removeFirst()
    result.identifiability = Identifiability(at: [1, 1], bounds: [0...2, 0...2]) { p in
      [p[0] + p[1] - 2, p[0] + 1.1 * p[1] - 2.2, p[0] + 0.9 * p[1] - 1.8]
    }
    #expect(CalibrationReport.text(result).contains("  second and rate: -0.99"))
  }
}
