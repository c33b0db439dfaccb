public import Numbers

/// What dry soil does to one cultivar of rice; tensions in kPa, ORYZA short names in parentheses.
public struct RiceDroughtParameters<Number: Sendable>: Sendable {
  /// Leaves begin to roll, and are rolled up (ULLS, LLLS).
  public var rollingBegins: Number, rollingComplete: Number
  /// Expansion of leaves begins to slow, and stops (ULLE, LLLE).
  public var expansionSlows: Number, expansionStops: Number
  /// Leaves begin to die, and all are dead (ULDL, LLDL).
  public var deathBegins: Number, deathComplete: Number
  /// Transpiration begins to fall, and stops, where it follows limits (ULRT, LLRT).
  public var transpirationFalls: Number, transpirationStops: Number
  /// Fall of transpiration with tension where it follows the logistic, kPa⁻¹ (SWIRTRF).
  public var transpirationSlope: Number
  /// 0 where transpiration follows the logistic, 1 where it follows limits (SWIRTR).
  public var transpiresByLimits: Number

  package init(
    rollingBegins: Number, rollingComplete: Number, expansionSlows: Number, expansionStops: Number, deathBegins: Number,
    deathComplete: Number, transpirationFalls: Number, transpirationStops: Number, transpirationSlope: Number,
    transpiresByLimits: Number
  ) {
    (self.rollingBegins, self.rollingComplete, self.expansionSlows) = (rollingBegins, rollingComplete, expansionSlows)
    (self.expansionStops, self.deathBegins, self.deathComplete) = (expansionStops, deathBegins, deathComplete)
    (self.transpirationFalls, self.transpirationStops) = (transpirationFalls, transpirationStops)
    (self.transpirationSlope, self.transpiresByLimits) = (transpirationSlope, transpiresByLimits)
  }

  public func map<Other>(_ number: (Number) throws -> Other) rethrows -> RiceDroughtParameters<Other> {
    RiceDroughtParameters<Other>(
      rollingBegins: try number(rollingBegins), rollingComplete: try number(rollingComplete),
      expansionSlows: try number(expansionSlows), expansionStops: try number(expansionStops),
      deathBegins: try number(deathBegins), deathComplete: try number(deathComplete),
      transpirationFalls: try number(transpirationFalls), transpirationStops: try number(transpirationStops),
      transpirationSlope: try number(transpirationSlope), transpiresByLimits: try number(transpiresByLimits))
  }
}

/// What roots take from every layer, and what the tension of the layers does to the rice.
///
///     stress factor of a layer = (log p − log lower)/(log upper − log lower), 0 … 1      crop: mean over the rooted depth
///     relative transpiration = 2/(1 + e^(s·p)), or by two limits as above; 0 at and above 10 MPa
///     uptake = min(relative transpiration · rooted share · demand, water above the wilting point)
///
/// Where that falls short, layers that do not hold their water back and still have some make it up, from the top down.
/// Left out: root density within the rooted depth. Differs from the source where nothing at all can be taken up: there relative
/// transpiration comes out as 1 by an accident of division, here it is 0.
/// Source: Wopereis et al. 1996, Bouman et al. 2001; specification of the rice model, section 18.2.
public enum RootWaterUptake {
  /// How a cultivar answers to tension, worked out once a season.
  public struct Response<V: Lane>: Sendable, BitwiseCopyable {
    let rolling: Limits<V>, expansion: Limits<V>, death: Limits<V>, transpiration: Limits<V>
    let slope: V, usesLimits: V

    public init(_ p: RiceDroughtParameters<V>) {
      rolling = Limits(upper: p.rollingBegins, lower: p.rollingComplete)
      expansion = Limits(upper: p.expansionSlows, lower: p.expansionStops)
      death = Limits(upper: p.deathBegins, lower: p.deathComplete)
      transpiration = Limits(upper: p.transpirationFalls, lower: p.transpirationStops)
      slope = p.transpirationSlope
      usesLimits = p.transpiresByLimits
    }
  }

  /// Between no effect at the upper limit and the whole at the lower, linear in the logarithm of tension.
  struct Limits<V: Lane>: Sendable, BitwiseCopyable {
    let lower: V, span: V
    init(upper: V, lower: V) {
      self.lower = V.log(lower)
      span = V.log(upper) - self.lower
    }
    @inline(__always) func factor(_ logTension: V) -> V { V.clip((logTension - lower) / span, 0, 1) }
  }

  /// One day of drought.
  public struct Day<V: Lane>: Sendable, BitwiseCopyable {
    /// Factors, 1 without stress: leaf rolling, leaf expansion, leaf death, transpiration (LRSTRS, LESTRS, LDSTRS, PCEW).
    public var rolling: V = 1, expansion: V = 1, death: V = 1, transpiration: V = 1
    /// Uptake from every layer, m d⁻¹ (TRWL).
    public var uptake: InlineArray<10, V> = InlineArray(repeating: 0)
    /// A day on which roots are not followed: before the main field.
    public init() {}

    /// What it means to the rice; nothing is said of nitrogen.
    public var granted: CropGrant<V> {
      @inline(__always) get {
        var grant = CropGrant<V>()
        grant.rolling = rolling
        grant.expansion = expansion
        grant.death = death
        grant.transpiration = transpiration
        return grant
      }
    }
  }

  /// - Parameters:
  ///   - demand: transpiration of a crop that lacks nothing, m d⁻¹ (TRC).
  ///   - rootDepth: m, above 0.
  ///   - tensions: of every layer, kPa.
  @inline(__always) public static func day<V: Lane>(
    demand: V, rootDepth: V, tensions: InlineArray<10, V>, _ state: SoilColumnState<V>, _ column: SoilColumn<V>,
    _ response: Response<V>
  ) -> Day<V> {
    var day = Day<V>()
    var rolling: V = 0, expansion: V = 0, death: V = 0
    var willing = InlineArray<10, V>(repeating: 0), spare = willing
    var top: V = 0
    for i in 0..<column.count {
      let rooted = V.clip(rootDepth - top, 0, column.thickness[i])
      top += column.thickness[i]
      let share = rooted / rootDepth
      let tension = tensions[i]
      let logTension = V.log(tension + 1e-10)
      rolling += share * response.rolling.factor(logTension)
      expansion += share * response.expansion.factor(logTension)
      death += share * response.death.factor(logTension)
      let logistic = V.min(1, 2 / (1 + V.exp(response.slope * tension)))
      let followed = V.select(response.usesLimits .> 0.5, response.transpiration.factor(logTension), logistic)
      let relative = V.select(tension .>= 10_000, 0, followed)
      let available = V.positive((state.content[i] - column.wiltingPoint[i]) * rooted)
      day.uptake[i] = V.min(relative * share * demand, available)
      willing[i] = V.flag(relative .>= 1)
      spare[i] = available - day.uptake[i]
    }
    var sum = day.uptake.total
    for i in 0..<column.count {
      let more = willing[i] * V.min(V.positive(demand - sum), spare[i])
      day.uptake[i] += more
      sum += more
    }
    day.rolling = whole(rolling)
    day.expansion = whole(expansion)
    day.death = whole(death)
    day.transpiration = V.select(demand .<= 0, 1, whole(V.ratio(sum, demand)))
    return day
  }

  /// Shares of layers add up to 1 but for rounding, and 1 is what the crop tests for.
  @inline(__always) private static func whole<V: Lane>(_ factor: V) -> V { V.select(factor .> 0.999999, 1, factor) }
}
