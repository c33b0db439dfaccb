/// How far a reading is to be believed: the primary flags of QARTOD, with its numbers.
public enum QualityFlag: Int, Sendable, Codable, Comparable, CaseIterable {
  case good = 1
  case notEvaluated = 2
  case suspect = 3
  case fail = 4
  case missing = 9

  /// From best to worst.
  public static func < (a: QualityFlag, b: QualityFlag) -> Bool { a.rank < b.rank }
  private var rank: Int { [.notEvaluated, .good, .suspect, .fail, .missing].firstIndex(of: self)! }
}
