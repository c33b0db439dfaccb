public import Numbers

/// The plain account of mineral nitrogen that the reference rice model keeps: what fertiliser recovery leaves and what the soil gives.
///
///     pool += fertiliser · recovery − max(0, uptake − indigenous)      offered tomorrow = pool + indigenous
///
/// Left out: everything a soil does with nitrogen. What is not recovered is simply gone, and indigenous supply that the crop leaves is
/// not kept. A field runs it in place of `NitrogenDay` where its plan says so (`SoilModels`), and the reference's seasons always do.
/// Source: ten Berge et al. 1997, Bouman et al. 2001; specification of the rice model, section 17.
public struct NitrogenBookkeeping<V: Lane>: Sendable, BitwiseCopyable {
  /// Fertiliser nitrogen recovered and not yet taken up, kg N ha⁻¹ planted (NFERTP).
  public var pool: V = 0
  /// What the soil offers today, kg N ha⁻¹ d⁻¹ (TNSOIL); nothing on the first day.
  public var offered: V = 0
  public init() {}

  /// The account at the end of a day.
  /// - Parameters:
  ///   - fertiliser: kg N ha⁻¹ d⁻¹.
  ///   - recovery: share of it that the crop can come to take up at this stage (RECNIT).
  ///   - uptake: of the shoot, kg N ha⁻¹ d⁻¹ (NACR).
  ///   - indigenous: supply of the unfertilised soil, kg N ha⁻¹ d⁻¹ (SOILSP).
  @inline(__always) public func after(fertiliser: V, recovery: V, uptake: V, indigenous: V) -> Self {
    var next = self
    next.pool += fertiliser * recovery - V.positive(uptake - indigenous)
    next.offered = next.pool + indigenous
    return next
  }
}

/// What the plain account takes for granted of a soil.
public struct NitrogenBookkeepingParameters<Number: Sendable>: Sendable {
  /// What the unfertilised soil gives, kg N ha⁻¹ d⁻¹ of planted area (SOILSP).
  public var indigenous: Number
  /// Share of a dose that the crop can come to take up, by its stage when it is given: 0, 0.2, 0.4, 0.8 and later (RECNIT).
  public var recoveryAtEmergence: Number, recoveryEarly: Number, recoveryAtTillering: Number, recoveryLate: Number

  public func map<Other>(_ f: (Number) throws -> Other) rethrows -> NitrogenBookkeepingParameters<Other> {
    NitrogenBookkeepingParameters<Other>(
      indigenous: try f(indigenous), recoveryAtEmergence: try f(recoveryAtEmergence), recoveryEarly: try f(recoveryEarly),
      recoveryAtTillering: try f(recoveryAtTillering), recoveryLate: try f(recoveryLate))
  }
}

extension NitrogenBookkeepingParameters where Number: Lane {
  /// The same share of every dose, whenever it is given.
  mutating func recoverEqually(_ share: Number) {
    recoveryAtEmergence = share
    recoveryEarly = share
    recoveryAtTillering = share
    recoveryLate = share
  }

  /// Recovery of a dose given at a development stage, linear between the four.
  @inline(__always) package func recovery(stage: Number) -> Number {
    let first = (recoveryEarly - recoveryAtEmergence) * Number.clip(stage * 5, 0, 1)
    let second = (recoveryAtTillering - recoveryEarly) * Number.clip((stage - 0.2) * 5, 0, 1)
    let third = (recoveryLate - recoveryAtTillering) * Number.clip((stage - 0.4) * 2.5, 0, 1)
    return recoveryAtEmergence + (first + second + third)
  }
}

extension NitrogenBookkeepingParameters where Number == Cited {
  /// Those of the reference's runs.
  public static var standard: Self {
    let table = "reference experiment files of ORYZA2000 for Los Baños, seen; range a design choice"
    return Self(
      indigenous: Cited(0.8, 0.3...1.2, "kg N/ha/d", table), recoveryAtEmergence: Cited(0.30, 0.2...0.4, "1", table),
      recoveryEarly: Cited(0.35, 0.25...0.45, "1", table), recoveryAtTillering: Cited(0.50, 0.35...0.6, "1", table),
      recoveryLate: Cited(0.75, 0.6...0.8, "1", table))
  }
}
