public import Numbers

/// Insecticide and fungicide in the floodwater, each by itself, and what it does to the animals in it.
///
///     reaches the water = dose · e^(−0.5 LAI)      halves every half-life, leaves with water over outlet and bund
///     hazard = ln 2 / 4 d · (C / LC50)², at most `most`      C = in the water / depth
///
/// LC50 kills half in 96 h, so that at C = LC50 half die in four days; the square stands for the steepness of dose and death. Left out:
/// what rain washes off the leaves, drift, sediment that takes pyrethroids up, shelter in the trench, poison eaten with prey, harm short of
/// death. Frogs are judged by their tadpoles and so as more tender than they are. An animal for which no LC50 is known to us is left alone,
/// and `paddy check` says so.
/// Source: science notes 3.5 and 4.9 for the way; the form is a design choice.
public enum PesticidePoisoning {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Half-life in the water — d.
    public var halfLife: Number
    /// Extinction of the spray in the canopy, per leaf area — dimensionless.
    public var extinction: Number
    /// Highest hazard — d⁻¹.
    public var most: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(halfLife: try f(halfLife), extinction: try f(extinction), most: try f(most))
    }
  }

  /// In the water after today's spray — g m⁻² of gross field.
  /// - Parameters:
  ///   - held: left of earlier ones — g m⁻².
  ///   - dose: active ingredient sprayed today — g ha⁻¹.
  @inline(__always) public static func inWater<V: Lane>(held: V, dose: V, leafArea: V, _ p: Parameters<V>) -> V {
    held + dose * 1e-4 * V.exp(-(p.extinction * leafArea))
  }

  /// Left tomorrow — g m⁻².
  /// - Parameter outflow: share of the water that leaves over outlet and bund today — 0 … 1.
  @inline(__always) public static func left<V: Lane>(_ inWater: V, outflow: V, _ p: Parameters<V>) -> V {
    inWater * (1 - V.clip(outflow, 0, 1)) * V.exp(-(0.6931471805599453 / p.halfLife))
  }

  /// Hazard of the animals — d⁻¹.
  /// - Parameters:
  ///   - concentration: g m⁻³, which is mg L⁻¹.
  ///   - lethal: LC50 in 96 h, likewise.
  @inline(__always) public static func hazard<V: Lane>(concentration: V, lethal: V, _ p: Parameters<V>) -> V {
    let relative = concentration / lethal
    return V.min(0.17328679513998632 * relative * relative, p.most)
  }
}

extension PesticidePoisoning.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      halfLife: Cited(3, 1...10, "d", "recalled, hours to days in sunlit floodwater; one number for all products, design choice"),
      extinction: Cited(0.5, 0.3...0.7, "1", "design choice, as light"),
      most: Cited(5, 2...10, "d-1", "design choice, nearly all in a day"))
  }
}
