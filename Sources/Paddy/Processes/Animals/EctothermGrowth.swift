public import Numbers

/// Intake, maintenance and growth of a cold-blooded animal.
///
///     I_max = i₁ · W^0.7 · φ(T) · σ                     g dry food per animal and day
///     M     = m₁ · W^0.8 · θ^(T − 25)                   g dry food equivalent, already assimilated
///     dW/dt = (E · I − M) / ρ                           g fresh mass
///     φ = exp(−4.6 · ((T_opt − T) / (T_opt − T_min))⁴) below the optimum, with T_max for T_min above it; 0 outside T_min … T_max
///
/// A warm-blooded animal is the limit of a bell so wide that weather does not leave its top, and of θ = 1; only its numbers differ.
/// Left out: fat against lean growth, moulting, sex, spawning. Dissolved oxygen enters only as the factor σ that the caller gives.
/// Source: form of this project; scales calibrated to published growth and feed conversion (each record says which).
public enum EctothermGrowth {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Intake of a 1 g animal at the best temperature (i₁) — g DM g^−0.7 d⁻¹.
    public var intakeScale: Number
    /// Power of mass in intake — dimensionless.
    public var intakeExponent: Number
    /// Maintenance of a 1 g animal at 25 °C (m₁) — g DM g^−0.8 d⁻¹.
    public var maintenanceScale: Number
    /// Power of mass in maintenance — dimensionless.
    public var maintenanceExponent: Number
    /// Factor of maintenance per °C (θ) — dimensionless.
    public var maintenanceWarming: Number
    /// Share of eaten dry matter at the animal's disposal (E) — dimensionless.
    public var efficiency: Number
    /// Dry matter at disposal built into 1 g fresh gain (ρ) — g DM g⁻¹.
    public var gainCost: Number
    /// No feeding below — °C.
    public var minimumTemperature: Number
    /// Best for feeding — °C.
    public var optimumTemperature: Number
    /// No feeding above — °C.
    public var maximumTemperature: Number
    /// Share of the laboratory's largest intake that animals reach in a field — 0 … 1.
    public var fieldRation: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        intakeScale: f(intakeScale), intakeExponent: f(intakeExponent), maintenanceScale: f(maintenanceScale),
        maintenanceExponent: f(maintenanceExponent), maintenanceWarming: f(maintenanceWarming), efficiency: f(efficiency),
        gainCost: f(gainCost), minimumTemperature: f(minimumTemperature), optimumTemperature: f(optimumTemperature),
        maximumTemperature: f(maximumTemperature), fieldRation: f(fieldRation))
    }
  }

  /// Appetite at a temperature (φ), 0 … 1.
  /// - Parameter temperature: daily mean of the water — °C.
  @inline(__always) public static func appetite<V: Lane>(temperature: V, _ p: Parameters<V>) -> V {
    let cold = temperature .< p.optimumTemperature
    let span = V.select(cold, p.optimumTemperature - p.minimumTemperature, p.maximumTemperature - p.optimumTemperature)
    let distance = V.ratio(temperature - p.optimumTemperature, span)
    let squared = distance * distance
    let bell = V.exp(-4.6 * (squared * squared))
    let outside = (temperature .<= p.minimumTemperature) .| (temperature .>= p.maximumTemperature)
    return V.select(outside, 0, bell)
  }

  /// The most one animal eats in the laboratory (I_max) — g DM d⁻¹.
  /// - Parameters:
  ///   - mass: fresh mass of one — g.
  ///   - temperature: daily mean of the water — °C.
  ///   - comfort: factor for dissolved oxygen and ammonia (σ·ν), 0 … 1.
  @inline(__always) public static func maximumIntake<V: Lane>(mass: V, temperature: V, comfort: V, _ p: Parameters<V>) -> V {
    let size = p.intakeScale * V.pow(mass, p.intakeExponent)
    return size * appetite(temperature: temperature, p) * comfort
  }

  /// What keeping one animal alive costs (M) — g DM d⁻¹.
  @inline(__always) public static func maintenance<V: Lane>(mass: V, temperature: V, _ p: Parameters<V>) -> V {
    let size = p.maintenanceScale * V.pow(mass, p.maintenanceExponent)
    return size * V.pow(p.maintenanceWarming, temperature - 25)
  }

  /// Change of one animal's fresh mass — g d⁻¹; a starving animal loses at most a tenth of itself in a day.
  /// - Parameter intake: g DM d⁻¹.
  @inline(__always) public static func gain<V: Lane>(intake: V, mass: V, temperature: V, _ p: Parameters<V>) -> V {
    let surplus = p.efficiency * intake - maintenance(mass: mass, temperature: temperature, p)
    return V.max(V.ratio(surplus, p.gainCost), -0.1 * mass)
  }
}
