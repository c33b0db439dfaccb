public import PaddyTelemetry

/// What a watched farm has to say, in the order in which it happened.
public enum LiveEvent: Sendable {
  /// A reading that is not good, or one that hindsight flagged.
  case flagged(CheckedReading)
  case alarm(AlarmEvent)
  /// An abnormality of a sensor that has ended.
  case abnormality(Abnormality)
  case day(LiveDay)
  case forecast(LiveHarvest)
  /// Something a person should know that is no alarm, as a plot whose season cannot be laid out.
  case note(String)
}

/// A plot at the end of a day: what its twin holds.
public struct LiveDay: Sendable, Codable, Equatable {
  public struct Quantity: Sendable, Codable, Equatable {
    public var name: String, unit: String
    /// Of the members after what was seen, nil where they have none.
    public var band: TwinBand?
    /// What the day's readings came to.
    public var observed: Double?
    /// Whether that was used.
    public var isUsed: Bool?
  }
  public var plot: String
  /// `2021-07-22`.
  public var date: String
  public var daysAfterTransplanting: Int
  public var developmentStage: Double
  public var quantities: [Quantity]
  /// Live animals — ind m⁻², and their mass, g.
  public var animals: TwinBand?, animalMass: TwinBand?
  /// Good readings of the day.
  public var corrections: Int
  /// Weather of the day that no sensor saw.
  public var unseen: [String]
}

/// The harvest as expected on a morning.
public struct LiveHarvest: Sendable, Codable, Equatable {
  public var plot: String
  /// The first day not yet known.
  public var made: String
  public var harvest: String
  /// By key of the metric: yield, animals, net profit.
  public var bands: [String: TwinBand]
  public var failed: Int
}
