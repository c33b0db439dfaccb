/// What a kilogram of nitrogen gives in grain, observed and simulated: the slope of dry yield on nitrogen, by least squares over
/// treatments that share everything but the nitrogen.
///
/// A straight line understates the first kilograms and overstates the last; both sides are understated alike.
public struct NitrogenResponse: Sendable, Equatable {
  /// One treatment of an experiment.
  public struct Plot: Sendable, Equatable {
    public var experiment: String
    /// What the treatments share besides, as "16 hills/m², drained"; empty where the experiment varies nothing else.
    public var subgroup: String
    /// Given in all — kg N ha⁻¹.
    public var nitrogen: Double
    /// Dry grain — kg ha⁻¹.
    public var observed: Double
    /// Dry grain — kg ha⁻¹.
    public var simulated: Double
    /// Whether its harvest index cannot be, so that grain or biomass must be wrong.
    public var isDoubtful: Bool
    /// Dry matter above ground — kg ha⁻¹; nil where not observed.
    public var biomass: Biomass?
    public struct Biomass: Sendable, Equatable {
      public var observed: Double, simulated: Double
      public init(observed: Double, simulated: Double) {
        self.observed = observed
        self.simulated = simulated
      }
    }
    public init(
      experiment: String, subgroup: String = "", nitrogen: Double, observed: Double, simulated: Double, isDoubtful: Bool = false,
      biomass: Biomass? = nil
    ) {
      self.biomass = biomass
      self.experiment = experiment
      self.subgroup = subgroup
      self.nitrogen = nitrogen
      self.observed = observed
      self.simulated = simulated
      self.isDoubtful = isDoubtful
    }
  }

  public var experiment: String
  public var subgroup: String
  /// Plots on the line.
  public var count: Int
  /// Dry grain per nitrogen — kg kg⁻¹.
  public var observed: Double
  /// Dry grain per nitrogen — kg kg⁻¹.
  public var simulated: Double

  /// Plots on the line whose grain or biomass must be wrong.
  public var doubtful: Int
  /// The ratio of the slopes without them; nil where there are none, or too few plots are left.
  public var ratioWithoutDoubtful: Double?

  /// The same ratio of the slopes of dry matter above ground; nil where a plot lacks it.
  public var biomassRatio: Double?

  /// Simulated to observed slope; nil where the observed one is zero.
  public var ratio: Double? { observed == 0 ? nil : simulated / observed }

  /// - Parameter plots: of one experiment and subgroup.
  /// - Returns: nil where fewer than two levels of nitrogen have both yields.
  public init?(_ plots: [Plot]) {
    let plots = plots.filter { $0.nitrogen.isFinite && $0.observed.isFinite && $0.simulated.isFinite }
    guard let first = plots.first,
      let observed = Agreement(plots.map { ($0.nitrogen, $0.observed) }).slope,
      let simulated = Agreement(plots.map { ($0.nitrogen, $0.simulated) }).slope
    else { return nil }
    experiment = first.experiment
    subgroup = first.subgroup
    count = plots.count
    self.observed = observed
    self.simulated = simulated
    let biomass = plots.compactMap(\.biomass)
    func slope(_ y: (Plot.Biomass) -> Double) -> Double? {
      biomass.count < plots.count
        ? nil : Agreement(zip(plots, biomass).map { ($0.nitrogen, y($1)) }).slope
    }
    if let seen = slope(\.observed), seen != 0 {
      biomassRatio = slope(\.simulated).map { $0 / seen }
    }
    let sound = plots.filter { !$0.isDoubtful }
    doubtful = plots.count - sound.count
    ratioWithoutDoubtful = doubtful == 0 ? nil : NitrogenResponse(sound)?.ratio
  }

  /// One for each experiment and subgroup that has a response, in the order of the plots.
  public static func all(_ plots: [Plot]) -> [NitrogenResponse] {
    struct Key: Hashable { var experiment: String, subgroup: String }
    func key(_ plot: Plot) -> Key { Key(experiment: plot.experiment, subgroup: plot.subgroup) }
    let groups = Dictionary(grouping: plots, by: key)
    var seen: Set<Key> = []
    return plots.map(key).filter { seen.insert($0).inserted }.compactMap { NitrogenResponse(groups[$0] ?? []) }
  }
}
