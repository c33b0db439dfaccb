internal import Numbers
public import Paddy

/// One number that a calibration may move: a number of the cultivar, or a factor on one of its tables.
public struct CultivarKnob: Sendable {
  public enum Phase: String, Sendable, CaseIterable {
    /// Dates alone.
    case stages
    /// Growth, leaves, grain.
    case growth
  }
  /// As the command line names it: the field's name in kebab case, with `-factor` where a table is scaled.
  public var name: String
  public var unit: String
  public var phase: Phase
  public var meaning: String
  /// Where it may lie unless the user says otherwise.
  public var bounds: ClosedRange<Double>
  var get: @Sendable (RiceCultivar) -> Double
  var set: @Sendable (inout RiceCultivar, Double) -> Void

  typealias Parameters = RiceParameters<Cited, CitedCurve>

  /// Where it stands in a cultivar; 1 for a factor.
  public func value(in cultivar: RiceCultivar) -> Double { get(cultivar) }

  /// A cultivar with it moved.
  /// - Parameter start: the cultivar whose tables a factor scales.
  public func moved(_ cultivar: RiceCultivar, to value: Double) -> RiceCultivar {
    var moved = cultivar
    set(&moved, value)
    return moved
  }

  private static func number(
    _ name: String, _ phase: Phase, _ bounds: ClosedRange<Double>, _ unit: String, _ meaning: String,
    _ path: any WritableKeyPath<RiceCultivar, Cited> & Sendable
  ) -> CultivarKnob {
    CultivarKnob(
      name: name, unit: unit, phase: phase, meaning: meaning, bounds: bounds, get: { $0[keyPath: path].value },
      set: { $0[keyPath: path].value = $1 })
  }

  private static func factor(
    _ name: String, _ bounds: ClosedRange<Double>, _ meaning: String,
    _ change: @escaping @Sendable (inout Parameters, Double) -> Void
  ) -> CultivarKnob {
    CultivarKnob(
      name: name, unit: "-", phase: .growth, meaning: meaning, bounds: bounds, get: { _ in 1 },
      set: { change(&$0.parameters, $1) })
  }

  private static func scale(_ curve: inout CitedCurve, _ factor: Double) {
    for index in curve.points.indices { curve.points[index].y *= factor }
  }

  /// All there are. Bounds are the spread over public parameter sets, widened where those are few and near each other.
  public static let all: [CultivarKnob] = [
    number(
      "juvenile-rate", .stages, 0.0003...0.0016, "(°Cd)⁻¹", "development to the photoperiod-sensitive phase",
      \.parameters.juvenileRate),
    number(
      "panicle-rate", .stages, 0.0004...0.0012, "(°Cd)⁻¹", "development from panicle initiation to flowering",
      \.parameters.panicleRate),
    number(
      "filling-rate", .stages, 0.001...0.0035, "(°Cd)⁻¹", "development from flowering to maturity", \.parameters.fillingRate),
    number(
      "leaf-growth-rate", .growth, 0.004...0.0115, "(°Cd)⁻¹", "relative growth of young leaf area", \.parameters.leafGrowthRate),
    number("reserve-share", .growth, 0.05...0.4, "-", "share of stem growth stored for the grain", \.parameters.reserveShare),
    number(
      "spikelet-formation", .growth, 30_000...90_000, "1/kg", "spikelets per growth before flowering",
      \.parameters.spikeletFormation),
    number("grain-weight", .growth, 1.6e-5...2.9e-5, "kg", "weight of a full grain", \.parameters.grainWeight),
    number("rooting-depth-dry", .growth, 0.25...1.2, "m", "roots of a crop that meets drought", \.parameters.rootingDepthDry),
    number(
      "heat-midpoint", .growth, 35.5...40, "°C", "mean maximum around flowering at which half of the spikelets stay empty",
      \.parameters.heatMidpoint),
    number("rooting-depth-wet", .growth, 0.15...1.2, "m", "roots of a crop that meets none", \.parameters.rootingDepthWet),
    number(
      "expansion-slows", .growth, 1.4...80, "kPa", "tension at which leaves begin to expand more slowly", \.drought.expansionSlows
    ),
    number("rolling-begins", .growth, 30...400, "kPa", "tension at which leaves begin to roll", \.drought.rollingBegins),
    factor("leaf-share-factor", 0.6...1.25, "on the leaves' share of shoot growth before flowering; stems take the rest") {
      let factor = $1
      var leaves = $0.leafShare, stems = $0.stemShare
      let before = leaves.points
      scale(&leaves, factor)
      for index in stems.points.indices {
        let x = stems.points[index].x
        let old = value(of: before, at: x), new = value(of: leaves.points, at: x)
        stems.points[index].y += old - new
      }
      $0.leafShare = leaves
      $0.stemShare = stems
    },
    factor("leaf-area-factor", 0.5...1.3, "on specific leaf area") {
      $0.leafAreaFloor.value *= $1
      $0.leafAreaSpan.value *= $1
      $0.leafAreaMaximum.value *= $1
      scale(&$0.leafAreaTable, $1)
    },
    factor("leaf-death-factor", 0.3...3, "on the death of leaves by age") { scale(&$0.leafDeath, $1) },
    factor("shoot-share-factor", 0.6...1.1, "on the shoot's share of growth before flowering") {
      for index in $0.shootShare.points.indices where $0.shootShare.points[index].x < 0.99 {
        $0.shootShare.points[index].y = min(1, $0.shootShare.points[index].y * $1)
      }
    },
    factor("light-efficiency-factor", 0.7...1.2, "on the initial efficiency of light use") { scale(&$0.lightEfficiency, $1) },
    factor("leaf-nitrogen-factor", 0.7...1.3, "on the highest nitrogen of leaves") { scale(&$0.leafNitrogenMost, $1) },
  ]

  public static func named(_ name: String) -> CultivarKnob? { all.first { $0.name == name } }

  /// A table between its knots.
  private static func value(of points: [(x: Double, y: Double)], at x: Double) -> Double {
    guard let first = points.first, let last = points.last else { return 0 }
    if x <= first.x { return first.y }
    for (a, b) in zip(points, points.dropFirst()) where x <= b.x { return a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x) }
    return last.y
  }
}
