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

/// What fungicide and animals leave of the spread of each disease — 0 … 1; nothing touches tungro.
public struct DiseaseSpread<V: Lane>: Sendable, BitwiseCopyable {
  public var bacterialBlight: V = 1, brownSpot: V = 1, leafBlast: V = 1, sheathBlight: V = 1
  /// All of it.
  public init() {}
}

/// The five diseases together, each by itself: none makes way for another.
public enum RiceDiseases {
  public struct Models<V: Lane>: Sendable {
    public var bacterialBlight, brownSpot, leafBlast, sheathBlight, tungro: Epidemic.Model<V>

    /// The diseases of the catalogue.
    /// - Parameter cultivar: what it leaves of their spread.
    public init(_ cultivar: RiceSusceptibility<Cited> = .susceptible) {
      let s = cultivar.map(\.value)
      bacterialBlight = Epidemic.Model(Disease.bacterialBlight.parameters, susceptibility: s.bacterialBlight)
      brownSpot = Epidemic.Model(Disease.brownSpot.parameters, susceptibility: s.brownSpot)
      leafBlast = Epidemic.Model(Disease.leafBlast.parameters, susceptibility: s.leafBlast)
      sheathBlight = Epidemic.Model(Disease.sheathBlight.parameters, susceptibility: s.sheathBlight)
      tungro = Epidemic.Model(Disease.tungro.parameters, susceptibility: s.tungro)
    }
  }

  /// One day of the crop in the field.
  public static func day<V: Lane>(
    _ state: RiceDiseaseState<V>, _ day: Epidemic.Day<V>, spread: DiseaseSpread<V> = DiseaseSpread(), _ models: Models<V>
  ) -> (next: RiceDiseaseState<V>, flows: RiceDiseaseFlows<V>) {
    var next = state
    var flows = RiceDiseaseFlows<V>()
    var own = day
    (next.tungro, flows.tungro) = Epidemic.day(state.tungro, day, models.tungro)
    own.left = spread.bacterialBlight
    (next.bacterialBlight, flows.bacterialBlight) = Epidemic.day(state.bacterialBlight, own, models.bacterialBlight)
    own.left = spread.brownSpot
    (next.brownSpot, flows.brownSpot) = Epidemic.day(state.brownSpot, own, models.brownSpot)
    own.left = spread.leafBlast
    (next.leafBlast, flows.leafBlast) = Epidemic.day(state.leafBlast, own, models.leafBlast)
    own.left = spread.sheathBlight
    (next.sheathBlight, flows.sheathBlight) = Epidemic.day(state.sheathBlight, own, models.sheathBlight)
    return (next, flows)
  }
}
