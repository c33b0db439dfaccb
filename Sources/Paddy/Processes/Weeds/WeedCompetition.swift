public import Numbers

/// How rice and weeds share light and the soil's nitrogen.
///
///     K = k_c L_c + k_w L_w      caught per leaf and light = f(K) = (1 − e^(−K)) / K      rice keeps f(K) / f(k_c L_c)
///     nitrogen within reach of all roots, parted by roots: of weeds a W · rice's roots / rice's shoot
///
/// The two stand in one canopy of one height; that barnyard grass comes to stand above the rice is in its larger extinction alone. The
/// rice's assimilation falls by the light it loses: a little too much, for shaded leaves use light better. RICEPEST's factor
/// e^(−0.003 W) on growth is the same mechanism in another form and is not used beside it (a test holds the two together).
/// Left out: height and time course of it, unequal mixing within rows, what rice leaves of its nitrogen for weeds to take.
/// Source: Kropff & Spitters (1991) for the light shared by leaf area; science file, 3.9.
public enum WeedCompetition {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Extinction by rice and by weeds, per leaf area — dimensionless.
    public var riceExtinction: Number, extinction: Number
    /// Leaf area of weeds per mass above ground — m² g⁻¹.
    public var leafArea: Number
    /// Roots of weeds per mass above ground, against those of the rice beside them on that day — dimensionless.
    public var rootRatio: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        riceExtinction: f(riceExtinction), extinction: f(extinction), leafArea: f(leafArea), rootRatio: f(rootRatio))
    }
  }

  /// Roots of the weeds as a mass of rice roots that take up as much — g m⁻².
  /// - Parameters:
  ///   - mass: of the weeds above ground — g DM m⁻².
  ///   - riceRoots, riceShoot: g m⁻².
  @inline(__always) public static func roots<V: Lane>(mass: V, riceRoots: V, riceShoot: V, _ p: Parameters<V>) -> V {
    p.rootRatio * mass * V.ratio(riceRoots, riceShoot)
  }

  public struct Light<V: Lane>: Sendable, BitwiseCopyable {
    /// What the rice catches against what it would catch alone — 0 … 1.
    public var rice: V
    /// Light of a weed's leaf, and of the ground, against the open — 0 … 1.
    public var leaf: V, ground: V
  }

  /// - Parameters:
  ///   - rice: its green leaf area — m² m⁻².
  ///   - mass: of the weeds on the flat — g DM m⁻².
  @inline(__always) public static func light<V: Lane>(rice: V, mass: V, _ p: Parameters<V>) -> Light<V> {
    let alone = p.riceExtinction * rice
    let together = alone + p.extinction * p.leafArea * mass
    let leaf = perLeaf(together)
    return Light(rice: leaf / perLeaf(alone), leaf: leaf, ground: V.exp(-together))
  }

  /// Light per leaf of a canopy of that optical depth, against a leaf alone.
  @inline(__always) private static func perLeaf<V: Lane>(_ depth: V) -> V {
    let isThin = depth .< 1e-6
    return V.select(isThin, 1, V.decayed(depth) / V.select(isThin, 1, depth))
  }
}
