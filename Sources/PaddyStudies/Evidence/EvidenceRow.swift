/// One published outcome. The numbers are those of the evidence table it was taken from: O outcomes, A animals.
public struct EvidenceRow: Sendable {
  public var id: String
  public var system: String
  public var place: String
  /// The outcome in words, with its figure.
  public var stated: String
  public var source: String
  public var treatment: Treatment

  public enum Treatment: Sendable {
    case asked(Question)
    case set(Absence)
  }

  /// What the model is asked.
  public struct Question: Sendable {
    public var outcome: EvidenceOutcome
    public var target: EvidenceTarget
    /// Names of trials; of several, the mean of each year is taken.
    public var trials: [String]
    /// The number that was set so as to meet this row; nil where the row is independent.
    public var calibrated: String?
    public var note: String?
    public init(
      outcome: EvidenceOutcome, target: EvidenceTarget, trials: [String], calibrated: String? = nil, note: String? = nil
    ) {
      self.outcome = outcome
      self.target = target
      self.trials = trials
      self.calibrated = calibrated
      self.note = note
    }
  }

  /// Why a row has no simulated figure.
  public enum Absence: Sendable, Equatable {
    /// The model does not follow it, or the row is no outcome of one season.
    case outside(String)
    /// It is what the farmer decides: it goes into a scenario, it does not come out.
    case condition(String)
    case noClimate(String)
    /// Nothing to run: density, size or feed are not stated and would decide the answer.
    case unstated(String)
    case noSpecies([String])
    case failed(String)

    public enum Kind: String, Sendable, CaseIterable {
      case outside = "outside the model"
      case condition = "a condition, not an outcome"
      case noClimate = "no climate"
      case unstated = "conditions not stated"
      case noSpecies = "no such species"
      case failed
    }
    public var kind: Kind {
      switch self {
      case .outside: .outside
      case .condition: .condition
      case .noClimate: .noClimate
      case .unstated: .unstated
      case .noSpecies: .noSpecies
      case .failed: .failed
      }
    }
    /// One clause without a full stop.
    public var reason: String {
      switch self {
      case .outside(let why), .condition(let why), .unstated(let why): why
      case .noClimate(let place): "no climate for \(place)"
      case .noSpecies(let names): "the catalogue has no \(names.joined(separator: ", no "))"
      case .failed(let why): "failed: \(why)"
      }
    }
  }

  public init(_ id: String, _ system: String, _ place: String, _ stated: String, _ source: String, _ treatment: Treatment) {
    self.id = id
    self.system = system
    self.place = place
    self.stated = stated
    self.source = source
    self.treatment = treatment
  }

  /// A row the model is asked about.
  init(
    _ id: String, _ system: String, _ place: String, _ stated: String, _ source: String, _ outcome: EvidenceOutcome,
    _ target: EvidenceTarget, in trials: [String], calibrated: String? = nil, note: String? = nil
  ) {
    let question = Question(outcome: outcome, target: target, trials: trials, calibrated: calibrated, note: note)
    self.init(id, system, place, stated, source, .asked(question))
  }
  /// A row the model is not asked about.
  init(_ id: String, _ system: String, _ place: String, _ stated: String, _ source: String, _ absence: Absence) {
    self.init(id, system, place, stated, source, .set(absence))
  }

  /// Nil where the model is not asked.
  public var question: Question? { if case .asked(let question) = treatment { question } else { nil } }
}
