public import Numbers

/// The diseases of one field. Boxes: p + 1 days of latency and i + 1 of spreading; sheath blight and tungro spread for 120 days, longer than
/// the crop lives once they have come, and have one box. 114 numbers in all.
public struct RiceDiseaseState<V: Lane>: Sendable, BitwiseCopyable {
  public var bacterialBlight: EpidemicState<V, 6, 31>
  public var brownSpot: EpidemicState<V, 7, 20>
  public var leafBlast: EpidemicState<V, 6, 21>
  public var sheathBlight: EpidemicState<V, 4, 1>
  public var tungro: EpidemicState<V, 7, 1>

  /// A healthy crop as it comes to the field.
  public init(_ models: RiceDiseases.Models<V>) {
    bacterialBlight = EpidemicState(healthy: models.bacterialBlight.parameters.firstSites)
    brownSpot = EpidemicState(healthy: models.brownSpot.parameters.firstSites)
    leafBlast = EpidemicState(healthy: models.leafBlast.parameters.firstSites)
    sheathBlight = EpidemicState(healthy: models.sheathBlight.parameters.firstSites)
    tungro = EpidemicState(healthy: models.tungro.parameters.firstSites)
  }
}

/// What moves in a day, disease by disease.
public struct RiceDiseaseFlows<V: Lane>: Sendable, BitwiseCopyable {
  public var bacterialBlight = EpidemicFlows<V>(), brownSpot = EpidemicFlows<V>(), leafBlast = EpidemicFlows<V>()
  public var sheathBlight = EpidemicFlows<V>(), tungro = EpidemicFlows<V>()
  /// Nothing moves.
  public init() {}
}

/// The five diseases together, each by itself: none makes way for another.
public enum RiceDiseases {
  public struct Models<V: Lane>: Sendable {
    public var bacterialBlight, brownSpot, leafBlast, sheathBlight, tungro: Epidemic.Model<V>

    /// The diseases of the catalogue.
    public init() {
      bacterialBlight = Epidemic.Model(Disease.bacterialBlight.parameters)
      brownSpot = Epidemic.Model(Disease.brownSpot.parameters)
      leafBlast = Epidemic.Model(Disease.leafBlast.parameters)
      sheathBlight = Epidemic.Model(Disease.sheathBlight.parameters)
      tungro = Epidemic.Model(Disease.tungro.parameters)
    }
  }

  /// One day of the crop in the field.
  public static func day<V: Lane>(
    _ state: RiceDiseaseState<V>, _ day: Epidemic.Day<V>, _ models: Models<V>
  ) -> (next: RiceDiseaseState<V>, flows: RiceDiseaseFlows<V>) {
    var next = state
    var flows = RiceDiseaseFlows<V>()
    (next.bacterialBlight, flows.bacterialBlight) = Epidemic.day(state.bacterialBlight, day, models.bacterialBlight)
    (next.brownSpot, flows.brownSpot) = Epidemic.day(state.brownSpot, day, models.brownSpot)
    (next.leafBlast, flows.leafBlast) = Epidemic.day(state.leafBlast, day, models.leafBlast)
    (next.sheathBlight, flows.sheathBlight) = Epidemic.day(state.sheathBlight, day, models.sheathBlight)
    (next.tungro, flows.tungro) = Epidemic.day(state.tungro, day, models.tungro)
    return (next, flows)
  }
}
