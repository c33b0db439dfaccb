public import Numbers

/// A disease that spreads from site to site: healthy, latent, infectious, removed (EPIRICE).
///
///     rate      = RcOpt · A(age) · Θ(T) · wet · susceptibility · (1 + s (leaf nitrogen − 2.5 %)) · (1 + d (hills − 25)) · left
///     infection = infectious · rate · (S/(S+D))^a      D = latent + infectious + removed;     I₀ on the day of onset, nothing before
///     growth    = RRG · S · (1 − (S+D)/S_max)          senescence = RRS · S + sites leaving the infectious
///     severity  = (latent + infectious)/(S + latent + infectious)
///
/// Latency: the published results come from code in which a site infected today spreads on the (p + 2)nd morning after and for i + 1
/// mornings; `EpidemicState` therefore has p + 1 and i + 1 boxes. A ring in which it spreads on the pth morning gives other epidemics under
/// steady wetness: leaf blast 0.32 in place of 0.07, brown spot 0.87 in place of 0.33.
///
/// Sites grow by their own logistic, as published, not with the leaf area of this crop: severity is a share, and takes no notice of how
/// many there are. `left` is what fungicide and animals leave of the spread. Hills count up to 40 m⁻².
/// Left out: expansion of lesions (0 in all five published sets), inoculum from straw and stubble, wind.
/// Source: Savary et al. 2012, Crop Prot. 34:6–17, as read from the code and parameter files of the epicrop package.
public enum Epidemic {
  public struct Parameters<Number: Sendable, Table: Sendable>: Sendable {
    /// Day on which the disease sets in, the first in the field being 1 — d.
    public var onset: Number
    /// Sites infected on that day — m⁻².
    public var inoculum: Number
    /// Healthy sites of the crop when it comes to the field, and the most it can have — m⁻².
    public var firstSites: Number, mostSites: Number
    /// Infections by one infectious site at best (RcOpt) — d⁻¹.
    public var spread: Number
    /// How far infections fall on what is ill already (a) — dimensionless, 1 where they fall anywhere alike.
    public var aggregation: Number
    /// Relative rates of senescence (RRS) and growth (RRG) — d⁻¹.
    public var senescence: Number, growth: Number
    /// What a resistant cultivar leaves of the spread — 0 … 1.
    public var susceptibility: Number
    /// Change of the spread with leaf nitrogen — per % of dry mass.
    public var nitrogenSlope: Number
    /// Change of the spread with the density of the stand (d) — per hill m⁻².
    public var hillSlope: Number
    /// Factor on the spread over the days in the field, and over the mean temperature, °C — 0 … 1.
    public var age: Table, temperature: Table

    public func map<Other, OtherTable>(_ f: (Number) throws -> Other, table: (Table) throws -> OtherTable) rethrows
      -> Parameters<Other, OtherTable>
    {
      try Parameters<Other, OtherTable>(
        onset: f(onset), inoculum: f(inoculum), firstSites: f(firstSites), mostSites: f(mostSites), spread: f(spread),
        aggregation: f(aggregation), senescence: f(senescence), growth: f(growth), susceptibility: f(susceptibility),
        nitrogenSlope: f(nitrogenSlope), hillSlope: f(hillSlope), age: table(age), temperature: table(temperature))
    }
  }

  /// A disease as a field runs it.
  public struct Model<V: Lane>: Sendable {
    public var parameters: Parameters<V, Curve<V>>
    /// Whether any of the fields has an aggregation other than 1: the power is worked out only then.
    let isAggregated: Bool

    /// - Parameter susceptibility: of the cultivar, on top of the disease's own — 0 … 1.
    public init(_ parameters: Parameters<Cited, CitedCurve>, susceptibility: Double = 1) {
      self.parameters = parameters.map({ V($0.value) }, table: { $0.lowered() })
      self.parameters.susceptibility = self.parameters.susceptibility * V(susceptibility)
      isAggregated = parameters.aggregation.value != 1
    }
  }

  /// What the day does to every disease alike.
  public struct Day<V: Lane>: Sendable {
    /// Days in the field before this one — d.
    public var age: V
    /// Daily mean — °C.
    public var temperature: V
    /// 1 where leaves are wet for long enough, else 0.
    public var wetness: V
    /// Nitrogen of green leaves — % of dry mass.
    public var leafNitrogenPercent: V
    /// Inoculum against the published — dimensionless, 0 where the disease never comes.
    public var inoculum: V
    /// Hills, or plants where direct-seeded, per planted area — m⁻².
    public var hills: V
    /// What fungicide and animals leave of the spread — 0 … 1.
    public var left: V = 1

    public init(age: V, temperature: V, wetness: V, leafNitrogenPercent: V = 2.5, inoculum: V = 1, hills: V = 25) {
      self.hills = hills
      self.age = age
      self.temperature = temperature
      self.wetness = wetness
      self.leafNitrogenPercent = leafNitrogenPercent
      self.inoculum = inoculum
    }
  }

  /// Leaf nitrogen at which the spread is the published one — % of dry mass.
  static var usualNitrogen: Double { 2.5 }
  /// Hills at which it is the published one, and beyond which more make no difference — m⁻².
  static var usualHills: Double { 25 }
  static var mostHills: Double { 40 }
  /// Days in the field beyond which the published tables of age say nothing and nothing spreads — d.
  static var longestAge: Double { 120 }

  /// Infections by one infectious site among healthy ones alone — d⁻¹.
  @inline(__always) package static func rate<V: Lane>(_ day: Day<V>, _ p: Parameters<V, Curve<V>>) -> V {
    let ofAge = V.select(day.age .<= V(longestAge), V.positive(p.age(day.age)), 0)
    let ofWarmth = V.positive(p.temperature(day.temperature))
    let ofNitrogen = V.positive(1 + p.nitrogenSlope * (day.leafNitrogenPercent - V(usualNitrogen)))
    let ofStand = V.positive(1 + p.hillSlope * (V.min(day.hills, V(mostHills)) - V(usualHills)))
    return p.spread * p.susceptibility * ofAge * ofWarmth * ofNitrogen * day.wetness * (ofStand * day.left)
  }

  /// One day of one disease.
  @inline(__always) public static func day<V: Lane, let latency: Int, let ageing: Int>(
    _ state: EpidemicState<V, latency, ageing>, _ day: Day<V>, _ model: Model<V>
  ) -> (next: EpidemicState<V, latency, ageing>, flows: EpidemicFlows<V>) {
    let p = model.parameters
    let infectious = state.infectiousSites
    let ill = state.latentSites + infectious
    let standing = state.healthy + ill
    let all = standing + state.removed
    var flows = EpidemicFlows<V>()
    flows.severity = V.ratio(ill, standing)

    let open = V.ratio(state.healthy, all)
    let reached = model.isAggregated ? V.pow(open, p.aggregation) : open
    let spreading = infectious * rate(day, p) * reached
    let sinceOnset = day.age + 1 - p.onset
    let begins = V.flag(V.abs(sinceOnset) .< 0.5)
    let infection = V.select(sinceOnset .> 0.5, spreading, begins * p.inoculum * day.inoculum)
    flows.infected = V.min(infection, state.healthy)
    flows.matured = state.latent[latency - 1]
    flows.removed = ageing > 1 ? state.infectious[ageing - 1] : 0
    flows.grown = p.growth * state.healthy * (1 - all / p.mostSites)
    flows.senesced = V.min(p.senescence * state.healthy + flows.removed, state.healthy - flows.infected)

    var next = state
    next.healthy = state.healthy + flows.grown - flows.infected - flows.senesced
    for i in 1..<latency { next.latent[i] = state.latent[i - 1] }
    next.latent[0] = flows.infected
    if ageing > 1 {
      for i in 1..<ageing { next.infectious[i] = state.infectious[i - 1] }
      next.infectious[0] = flows.matured
    } else {
      next.infectious[0] = state.infectious[0] + flows.matured
    }
    next.removed = state.removed + flows.removed
    return (next, flows)
  }
}
