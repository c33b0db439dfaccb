/// A row of evidence beside what the model makes of it.
public struct ScoredEvidence: Sendable {
  public struct Simulated: Sendable {
    /// Over the years; in the unit of the outcome.
    public var spread: PairedComparison
    public var verdict: EvidenceVerdict
    /// Animals of a pool that the catalogue lacks.
    public var without: [String]
    /// Whether the interval of the mean holds 0, so that its sign is not sure.
    public var isSignUnsure: Bool {
      guard let low = spread.low95, let high = spread.high95 else { return true }
      return low <= 0 && high >= 0
    }
    public init(spread: PairedComparison, verdict: EvidenceVerdict, without: [String] = []) {
      self.spread = spread
      self.verdict = verdict
      self.without = without
    }
  }
  public enum Result: Sendable {
    case simulated(EvidenceRow.Question, Simulated)
    case absent(EvidenceRow.Absence)
  }
  public var row: EvidenceRow
  public var result: Result
  public init(row: EvidenceRow, result: Result) {
    self.row = row
    self.result = result
  }

  public var simulated: (question: EvidenceRow.Question, figures: Simulated)? {
    if case .simulated(let question, let figures) = result { (question, figures) } else { nil }
  }
  public var absence: EvidenceRow.Absence? { if case .absent(let absence) = result { absence } else { nil } }
}

/// The model against published evidence.
public struct EvidenceScore: Sendable {
  /// Whether a number of the model was set so as to meet a row.
  public enum Standing: String, Sendable, CaseIterable { case independent, calibrated }

  /// How many rows of a standing fell where.
  public struct Counts: Sendable, Equatable {
    public var rows = 0, inRange = 0, rightSign = 0, wrong = 0
    /// Rows with a range to be in: all but those that tell a direction only.
    public var withRange = 0
    /// Of those, rows whose range was published, and how many lie in it.
    public var withPublishedRange = 0, inPublishedRange = 0
    /// In range or right sign.
    public var rightWay: Int { inRange + rightSign }
    public init() {}
  }

  /// A trial that was run, and the text of its scenario.
  public struct Ran: Sendable {
    public var trial: EvidenceTrial
    public var scenario: String
    public init(trial: EvidenceTrial, scenario: String) {
      self.trial = trial
      self.scenario = scenario
    }
  }

  /// In the order of the table.
  public var rows: [ScoredEvidence]
  /// In the order of the rows that need them.
  public var trials: [Ran]
  public var years: Int
  public var seed: UInt64

  public init(rows: [ScoredEvidence], trials: [Ran] = [], years: Int, seed: UInt64) {
    self.rows = rows
    self.trials = trials
    self.years = years
    self.seed = seed
  }

  public static func standing(_ question: EvidenceRow.Question) -> Standing {
    question.calibrated == nil ? .independent : .calibrated
  }

  public func counts(_ standing: Standing) -> Counts {
    var counts = Counts()
    for (question, figures) in rows.compactMap(\.simulated) where EvidenceScore.standing(question) == standing {
      counts.rows += 1
      let isIn = figures.verdict == .inRange
      switch figures.verdict {
      case .inRange: counts.inRange += 1
      case .rightSign: counts.rightSign += 1
      case .wrong: counts.wrong += 1
      }
      switch question.target.basis {
      case .direction: break
      case .assumed: counts.withRange += 1
      case .published, .standardErrors:
        counts.withRange += 1
        counts.withPublishedRange += 1
        if isIn { counts.inPublishedRange += 1 }
      }
    }
    return counts
  }

  /// Rows without a simulated figure.
  public var absent: [ScoredEvidence] { rows.filter { $0.absence != nil } }
  /// How many of those there are of each kind, kinds without a row left out.
  public var absences: [(kind: EvidenceRow.Absence.Kind, rows: Int)] {
    EvidenceRow.Absence.Kind.allCases.compactMap { kind in
      let count = absent.count { $0.absence?.kind == kind }
      return count > 0 ? (kind, count) : nil
    }
  }
}
