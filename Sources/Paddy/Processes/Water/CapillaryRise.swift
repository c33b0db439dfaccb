public import Numbers

/// Water that rises from a groundwater table into the root zone of a field that has dried.
///
///     q = K·(1 − e^(−α(h − z))) / (e^(αz) − 1)     steady upward flow for K(h) = K·e^(−αh), closed form
///     h = h_fc·(θ_fc/θ)^b                          b such that the wilting point has its suction
///
/// z the height of the root zone's base above the table (at least 5 cm), h the suction there, from the soil's mean water content; no
/// flow where h is below z. The plough pan lets through no more than its own Darcy flow under that suction. A table that stands
/// higher than the pan presses against percolation. Left out: what the field gives back to the table, solutes that rise, a soil whose
/// pores are not those of a loamy clay. Source: Gardner (1958) for the conductivity, recalled; numbers design choices.
public enum CapillaryRise {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Conductivity of the saturated soil below the pan, m d⁻¹.
    public var conductivity: Number
    /// Fall of its logarithm per suction, m⁻¹.
    public var decay: Number
    /// Suction at field capacity and at the wilting point, m.
    public var fieldCapacity: Number, wiltingPoint: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        conductivity: try f(conductivity), decay: try f(decay), fieldCapacity: try f(fieldCapacity),
        wiltingPoint: try f(wiltingPoint))
    }
  }

  /// A groundwater table and what lets its water rise.
  public struct Table<V: Lane>: Sendable {
    /// m below the flat.
    public var depth: V
    public var parameters: Parameters<V>
    public init(depth: V, _ parameters: Parameters<V>) {
      self.depth = depth
      self.parameters = parameters
    }
  }

  /// Suction of the root zone, m.
  /// - Parameter content: m³ m⁻³.
  @inline(__always) public static func suction<V: Lane>(content: V, soil: SoilProperties<V>, _ p: Parameters<V>) -> V {
    let slope = V.log(p.wiltingPoint / p.fieldCapacity) / V.log(soil.fieldCapacity / soil.wiltingPoint)
    return p.fieldCapacity * V.pow(soil.fieldCapacity / V.max(content, 0.01), slope)
  }

  /// Into the root zone, m d⁻¹ over the flat.
  /// - Parameter content: of the root zone, m³ m⁻³.
  @inline(__always) public static func day<V: Lane>(content: V, soil: SoilProperties<V>, _ table: Table<V>) -> V {
    let p = table.parameters
    let height = V.max(table.depth - soil.rootZone, 0.05)
    let suction = suction(content: content, soil: soil, p)
    let excess = V.positive(suction - height)
    let steady = rising(suction: suction, height: height, p)
    let throughPan = soil.panConductivity * excess / soil.panThickness
    return V.min(steady, throughPan)
  }

  /// Steady flow from a table to a soil so high above it under such a suction — m d⁻¹.
  /// - Parameters: suction, height: m.
  @inline(__always) public static func rising<V: Lane>(suction: V, height: V, _ p: Parameters<V>) -> V {
    let excess = V.positive(suction - height)
    return p.conductivity * (1 - V.exp(-(p.decay * excess))) / (V.exp(p.decay * height) - 1)
  }

  /// How far a table stands above a floor at a depth, m: what presses against percolation through it.
  @inline(__always) public static func pressure<V: Lane>(floor: V, _ table: Table<V>?) -> V {
    guard let table else { return 0 }
    return V.positive(floor - table.depth)
  }
}

extension CapillaryRise.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      conductivity: Cited(0.05, 0.01...0.2, "m/d", "design choice: a loamy clay"),
      decay: Cited(2.5, 1...5, "1/m", "design choice: a loamy clay; Gardner's exponent, recalled 1 to 10 from clay to sand"),
      fieldCapacity: Cited(1, 1...3.3, "m", "pF 2, by definition here"),
      wiltingPoint: Cited(153, 150...160, "m", "1.5 MPa, by definition"))
  }
}
