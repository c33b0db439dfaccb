public import Paddy

/// One treatment through its season: what the model draws day by day and what was observed on some days.
public struct TrialSeries: Sendable {
  public struct Point: Sendable, Equatable {
    public var date: CalendarDate
    /// In the unit of the variable.
    public var value: Double
    public init(_ date: CalendarDate, _ value: Double) {
      self.date = date
      self.value = value
    }
  }

  public var experiment: String
  public var treatment: Int
  public var treatmentName: String
  /// Day 0 of the axis: transplanting, or sowing where nothing is transplanted.
  public var planted: CalendarDate
  public var simulated: [TrialVariable: [Point]]
  public var observed: [TrialVariable: [Point]]

  public init(
    experiment: String, treatment: Int, treatmentName: String, planted: CalendarDate, simulated: [TrialVariable: [Point]],
    observed: [TrialVariable: [Point]]
  ) {
    self.experiment = experiment
    self.treatment = treatment
    self.treatmentName = treatmentName
    self.planted = planted
    self.simulated = simulated
    self.observed = observed
  }
}
