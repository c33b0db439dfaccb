/// The published outcomes the model is held against, one row each, in the order of their numbers.
///
/// Rows that the model cannot be asked about stay in the table with the reason.
public enum EvidenceTable {
  public static let rows: [EvidenceRow] =
    surveys + guoOutcomes + guoOthers + frogsAndTurtles + ducks + fishAndCrustaceans + pooled + programmes + animals

  /// Places that rows share.
  static let qingtian = "Qingtian, Zhejiang"
  static let deqing = "Deqing, Zhejiang"
  static let panshan = "Panshan, Liaoning"
  static let shanghai = "Shanghai"
  static let taiyang = "Taiyang, Lin'an"

  /// Reasons that rows share.
  static let oneSeason = EvidenceRow.Absence.outside("one season is simulated, soil nitrogen moves in many")
  static let noTracer = EvidenceRow.Absence.outside("feed nitrogen is not traced apart from other nitrogen")
  static let nitrogenGiven = EvidenceRow.Absence.condition("fertiliser is what the farmer decides")
}
