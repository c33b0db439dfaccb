public import Numbers

/// How much of the crop lies on the ground.
public struct LodgingState<V: Lane>: Sendable, BitwiseCopyable {
  /// 0 … 1; what lies does not rise again.
  public var share: V
  /// None.
  public init() { share = 0 }
}

/// Storms that lay a heavy-eared crop down.
///
///     gust = gust factor · daily mean wind, at least that of a typhoon where one passes
///     severity = (gust + lightening · rain − onset) / (flat − onset), 0 … 1
///     lean = (ears / full ears) · (height / full height) · (shoot nitrogen / ample nitrogen, ½ … 1½)
///     lodged = the most that any storm since flowering has laid down: susceptibility · severity · lean, at most 1
///
/// Lying leaves and ears shade each other: the lodged share assimilates less, and the combine leaves part of its ears in the field.
/// Left out: stem strength by cultivar, potassium, planting density, drained soil; lodging of roots; sprouting and milling quality; time for
/// stems to rise again. Source: thresholds of the gust and that rain lowers them in a straight line from 52 cases of lodged *wheat* in China
/// (Niu et al. 2016, abstract seen), for want of the same for rice; wet shoots weigh 30–60 % more and bend with 20–50 % more moment (Norin 29,
/// abstract seen); nitrogen raises bending moment and lodging index of hybrid rice (Fang et al. 2016, abstract seen); the loss of
/// assimilation and the whole of the yield lost, 1 % per 2 % lodged, from Setter et al. 1997 (abstract seen).
public enum Lodging {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Strongest gust at 10 m over the daily mean wind at 2 m.
    public var gustFactor: Number
    /// Gust that a typhoon has at least, whatever the daily mean, m s⁻¹.
    public var typhoonGust: Number
    /// Gusts from which a dry crop begins to lie and from which it lies as flat as it will, m s⁻¹.
    public var onset: Number, flat: Number
    /// Fall of both with rain, m s⁻¹ per mm, and the rain beyond which there is no more of it, mm.
    public var rainEffect: Number, rainCap: Number
    /// Share laid down by the worst storm where lean is 1.
    public var susceptibility: Number
    /// Ears of a full crop, kg ha⁻¹; nitrogen in its shoot, kg N ha⁻¹.
    public var fullEars: Number, ampleNitrogen: Number
    /// Share of the assimilation that lying leaves lose.
    public var shading: Number
    /// Share of lying ears that the combine leaves in the field beyond what it leaves of standing ones.
    public var gatheringLoss: Number

    public init(
      gustFactor: Number, typhoonGust: Number, onset: Number, flat: Number, rainEffect: Number, rainCap: Number,
      susceptibility: Number, fullEars: Number, ampleNitrogen: Number, shading: Number, gatheringLoss: Number
    ) {
      self.gustFactor = gustFactor
      self.typhoonGust = typhoonGust
      self.onset = onset
      self.flat = flat
      self.rainEffect = rainEffect
      self.rainCap = rainCap
      self.susceptibility = susceptibility
      self.fullEars = fullEars
      self.ampleNitrogen = ampleNitrogen
      self.shading = shading
      self.gatheringLoss = gatheringLoss
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        gustFactor: try f(gustFactor), typhoonGust: try f(typhoonGust), onset: try f(onset), flat: try f(flat),
        rainEffect: try f(rainEffect), rainCap: try f(rainCap), susceptibility: try f(susceptibility),
        fullEars: try f(fullEars), ampleNitrogen: try f(ampleNitrogen), shading: try f(shading),
        gatheringLoss: try f(gatheringLoss))
    }
  }

  /// How hard the day's storm is on a crop, 0 … 1.
  /// - Parameters:
  ///   - wind: daily mean at 2 m, m s⁻¹.
  ///   - rain: m d⁻¹.
  ///   - typhoon: 1 where one passes.
  @inline(__always) public static func severity<V: Lane>(wind: V, rain: V, typhoon: V, _ p: Parameters<V>) -> V {
    let gust = V.max(p.gustFactor * wind, typhoon * p.typhoonGust)
    let eased = p.rainEffect * V.min(1000 * rain, p.rainCap)
    return V.clip((gust + eased - p.onset) / (p.flat - p.onset), 0, 1)
  }

  /// One day: what lies tomorrow.
  /// - Parameters:
  ///   - severity: of the day's storm.
  ///   - stage: development stage; before flowering nothing lies.
  ///   - ears: dry mass of the panicles, kg ha⁻¹.
  ///   - slenderness: height over full height.
  ///   - nitrogen: in the shoot, kg N ha⁻¹.
  @inline(__always) public static func day<V: Lane>(
    _ state: LodgingState<V>, severity: V, stage: V, ears: V, slenderness: V, nitrogen: V, _ p: Parameters<V>
  ) -> LodgingState<V> {
    let lush = V.clip(nitrogen / p.ampleNitrogen, 0.5, 1.5)
    let lean = V.positive(ears / p.fullEars) * slenderness * lush
    let laid = V.select(stage .>= 1, V.min(1, p.susceptibility * severity * lean), 0)
    var next = state
    next.share = V.max(state.share, laid)
    return next
  }
}

extension Lodging.Parameters where Number == Cited {
  /// Rice of ordinary stems.
  public static var standard: Self {
    let wheat = "large lodgings of wheat in China 2007–2014, Niu et al. 2016, abstract seen; none found for rice"
    return Self(
      gustFactor: Cited(
        4, 3...7, "-", "design choice, as in the weather generator: 10 m mean half the gust, 2 m and whole day half of that"),
      typhoonGust: Cited(18, 15...24, "m s⁻¹", "lowest peak gust of a typhoon of the weather generator; design choice"),
      onset: Cited(14.9, 13...20, "m s⁻¹", wheat + ": slight", .measured),
      flat: Cited(26.5, 22...35, "m s⁻¹", wheat + ": most severe", .measured),
      rainEffect: Cited(
        0.05, 0.02...0.15, "m s⁻¹ mm⁻¹",
        "the fall in a straight line is from " + wheat
          + "; its size chosen so that full wetness is worth the 20–50 % more moment of wet shoots (Norin 29, abstract seen)"),
      rainCap: Cited(60, 30...100, "mm", "design choice: shoots hold no more"),
      susceptibility: Cited(0.5, 0.1...1, "-", "design choice: cultivars that never lie to such that always do"),
      fullEars: Cited(9000, 7000...11000, "kg ha⁻¹", "panicles of a crop of 9–10 t/ha at 14 %; design choice"),
      ampleNitrogen: Cited(
        180, 140...220, "kg N ha⁻¹", "in the shoot of such a crop; hybrids stand below 200 kg N/ha given; design choice"),
      shading: Cited(0.7, 0.6...0.8, "-", "canopy photosynthesis 60–80 % less, Setter et al. 1997, abstract seen", .measured),
      gatheringLoss: Cited(0.1, 0.03...0.25, "-", "lying rice under the combine; recalled, no measurement seen"))
  }
}
