public import Numbers

/// What diseases do to the leaves in one day.
public struct DiseaseInjury<V: Lane>: Sendable, BitwiseCopyable {
  /// Share of the leaf area that catches no light for the crop — 0 … 1.
  public var idleLeaf: V
  /// Share of the green leaf killed — d⁻¹.
  public var leafDeath: V
  /// None.
  public init() {
    idleLeaf = 0
    leafDeath = 0
  }
}

/// What diseases cost the rice, by the mechanisms of RICEPEST.
///
///     leaf area at work = leaf area · Π (1 − x)^n      n 1 sheath blight, 1 bacterial blight, 3 leaf blast, 6.3 brown spot
///     leaf killed       = 1 − e^(−0.076 x) d⁻¹         x of sheath blight
///     x of sheath blight = share of tillers ill · share of the leaf of an ill tiller
///
/// x is the share of leaf ill, 0 … 1. The epidemic of sheath blight counts tillers with any lesion, most of which have it on the lower
/// sheaths with their upper leaves at work; that of the others counts leaf. An exponent above 1 is leaf around the lesion that does not work either. Killed leaf stays on the plant as dead
/// leaf, with its carbon and nitrogen.
/// Left out: tungro, for which no rule was seen, so that it is followed and takes nothing; blast of the neck and of panicles; dirty panicle,
/// sheath rot and white heads, which nothing here causes; light caught by ill leaf in the shade of which others stand.
/// Known weak: the leaf of an ill tiller is one share; in truth lesions climb as the epidemic goes on.
/// Source: RICEPEST (Willocquet et al. 2000, 2002, 2004), as read from the code of the ricepest package; tillers and leaf: Yoshimura (1954).
public enum DiseaseDamage {
  public struct Parameters<Number: Sendable>: Sendable {
    /// n of leaf area at work — dimensionless.
    public var bacterialBlight: Number, brownSpot: Number, leafBlast: Number, sheathBlight: Number
    /// Leaf killed where all of it has sheath blight — d⁻¹.
    public var leafDeath: Number
    /// Share of the leaf of a tiller with sheath blight that is ill — 0 … 1.
    public var tillerLeaf: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        bacterialBlight: f(bacterialBlight), brownSpot: f(brownSpot), leafBlast: f(leafBlast), sheathBlight: f(sheathBlight),
        leafDeath: f(leafDeath), tillerLeaf: f(tillerLeaf))
    }
  }

  /// Injury by the severities of the morning.
  @inline(__always) public static func day<V: Lane>(_ flows: RiceDiseaseFlows<V>, _ p: Parameters<V>) -> DiseaseInjury<V> {
    let blight = p.bacterialBlight * sound(flows.bacterialBlight.severity)
    let spot = p.brownSpot * sound(flows.brownSpot.severity)
    let blast = p.leafBlast * sound(flows.leafBlast.severity)
    let sheathed = p.tillerLeaf * flows.sheathBlight.severity
    let sheath = p.sheathBlight * sound(sheathed)
    var injury = DiseaseInjury<V>()
    injury.idleLeaf = V.decayed(-(blight + spot + blast + sheath))
    injury.leafDeath = V.decayed(p.leafDeath * sheathed)
    return injury
  }

  /// ln(1 − x).
  @inline(__always) private static func sound<V: Lane>(_ severity: V) -> V { V.log(V.max(1 - severity, 1e-12)) }
}
