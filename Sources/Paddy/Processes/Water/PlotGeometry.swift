public import Numbers

/// The shape that holds the floodwater: a flat bed, a trench sunk into it, a bund round both. All per m² of gross field.
///
///     trench volume at depth y = φ·y·((1 − a) + a·y / 2d)        a = 2·z·d / top width
///
/// φ share of the field under the trench's top, d trench depth, z side slope (horizontal : vertical). The trench fills before the
/// flat, so floodwater F stands on the flat at F − φ·d·(1 − a/2); below that the depth in the trench is the root of a quadratic.
/// Left out: micro-relief of the flat, and leakage between the trench and the soil beside it.
public struct PlotGeometry<V: Lane>: Sendable, BitwiseCopyable {
  /// Share of the gross field under the top of the trench, 0 … 0.9.
  public var refugeShare: V
  /// Depth of the trench below the flat, m.
  public var trenchDepth: V
  /// 2 · side slope · depth / top width: how much narrower the bottom is than the top, 0 … 1.
  public var taper: V
  /// Height of the bund above the flat, m.
  public var bundHeight: V
  /// Share of the gross field with rice.
  public var plantedShare: V

  /// - Parameters:
  ///   - sideSlope: horizontal : vertical (0.5 a design choice).
  ///   - topWidth: of the trench, m (2–3 m usual, recalled).
  ///   - plantedShare: nil: all but the refuge.
  public init(
    refugeShare: V = 0, trenchDepth: V = 0, sideSlope: V = 0.5, topWidth: V = 2, bundHeight: V = 0.2, plantedShare: V? = nil
  ) {
    self.refugeShare = V.clip(refugeShare, 0, 0.9)
    self.trenchDepth = V.positive(trenchDepth)
    taper = V.clip(2 * sideSlope * self.trenchDepth / topWidth, 0, 1)
    self.bundHeight = bundHeight
    self.plantedShare = plantedShare ?? (1 - self.refugeShare)
  }

  /// Share of the gross field that is flat bed.
  public var flatShare: V {
    @inline(__always) get { 1 - refugeShare }
  }
  /// Water in the brim-full trench, m over the gross field.
  public var trenchCapacity: V {
    @inline(__always) get { refugeShare * trenchDepth * (1 - 0.5 * taper) }
  }
  /// Depth on the flat, m, of `floodwater` (m over the gross field).
  @inline(__always) public func depthOnFlat(_ floodwater: V) -> V { V.positive(floodwater - trenchCapacity) }

  /// Depth above the bottom of the trench, m, of `floodwater` (m over the gross field); 0 where there is no trench.
  @inline(__always) public func depthInTrench(_ floodwater: V) -> V {
    let held = V.min(floodwater, trenchCapacity)
    let bottom = 1 - taper
    let spread = V.ratio(2 * taper * held, refugeShare * trenchDepth)
    let root = V.sqrt(bottom * bottom + spread)
    let below = V.ratio(2 * held, refugeShare * (bottom + root))
    let depth = below + depthOnFlat(floodwater)
    return V.select(trenchCapacity .<= 0, 0, depth)
  }
}
