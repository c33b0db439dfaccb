public import Numbers

/// The soil under a rice field as up to ten layers from the surface down: what each can hold and how fast it conducts.
///
///     suction = 10^pF cm      pF 0 at saturation, 2 at field capacity, 4.2 at the wilting point, 7 in air-dry soil
///
/// pF is linear in content between these four points, and a saturated layer has no tension at all: the step from 0 to 0.1 kPa is the
/// source's. Where van Genuchten's numbers are given the curve is his instead. Puddled layers shrink as they dry: their largest
/// content follows the lowest they have had, down to that of the ripened soil; tension keeps referring to the puddled saturation.
/// Left out: hysteresis, swelling.
/// Source: Wopereis et al. 1996, Bouman et al. 2001; specification of the rice model, section 19.
public struct SoilColumn<V: Lane>: Sendable, BitwiseCopyable {
  /// One number per layer, from the surface down; 0 below the last.
  public typealias Layers = InlineArray<10, V>
  /// The most layers a column can have.
  public static var capacity: Int { 10 }

  /// How many layers there are; the same for fields run side by side.
  public let count: Int
  /// How many of them are puddled, plough sole included; 0 in a soil that is not puddled.
  public let puddledLayers: Int
  /// m.
  public var thickness: Layers
  /// Content of the saturated soil, puddled where it is, m³ m⁻³.
  public var saturation: Layers
  /// Content at pF 2, m³ m⁻³.
  public var fieldCapacity: Layers
  /// Content at pF 4.2, m³ m⁻³.
  public var wiltingPoint: Layers
  /// Content at pF 7, m³ m⁻³.
  public var airDry: Layers
  /// Saturated conductivity, m d⁻¹.
  public var conductivity: Layers
  /// Content of the saturated soil once it has shrunk all it can, m³ m⁻³; `saturation` where nothing shrinks.
  public var ripenedSaturation: Layers
  /// pF of the plough sole at which a puddled soil cracks.
  public var crackingSuction: V
  /// Percolation while water stands on a soil without cracks, m d⁻¹.
  public var pondedPercolation: V
  /// nil where tension follows the four points.
  public var retention: VanGenuchten<V>?

  /// - Parameters: one number per layer, units as above; all lists are of the same length, 1 to 10.
  public init(
    thickness: [Double], saturation: [Double], fieldCapacity: [Double], wiltingPoint: [Double], airDry: [Double],
    conductivity: [Double], ripenedSaturation: [Double]? = nil, puddledLayers: Int = 0, crackingSuction: Double = 4,
    pondedPercolation: Double
  ) {
    count = thickness.count
    precondition(count >= 1 && count <= 10, "a soil column has 1 to 10 layers, this one has \(count)")
    precondition(puddledLayers >= 0 && puddledLayers <= count, "\(puddledLayers) of \(count) layers are puddled")
    let wetter = zip(saturation, fieldCapacity).allSatisfy { $0 > $1 } && zip(fieldCapacity, wiltingPoint).allSatisfy { $0 > $1 }
    precondition(wetter && zip(wiltingPoint, airDry).allSatisfy { $0 > $1 }, "contents fall from saturation to air-dry")
    self.puddledLayers = puddledLayers
    self.thickness = Self.layers(thickness, count)
    self.saturation = Self.layers(saturation, count)
    self.fieldCapacity = Self.layers(fieldCapacity, count)
    self.wiltingPoint = Self.layers(wiltingPoint, count)
    self.airDry = Self.layers(airDry, count)
    self.conductivity = Self.layers(conductivity, count)
    self.ripenedSaturation = Self.layers(ripenedSaturation ?? saturation, count)
    self.crackingSuction = V(crackingSuction)
    self.pondedPercolation = V(pondedPercolation)
  }

  package static func layers(_ numbers: [Double], _ count: Int) -> Layers {
    precondition(numbers.count == count, "\(numbers.count) numbers for \(count) layers")
    return Layers { $0 < numbers.count ? V(numbers[$0]) : 0 }
  }

  /// Depth of the upper boundary of a layer, counted from 0, m; that of `count` is the whole column.
  @inline(__always) public func top(of layer: Int) -> V {
    var depth: V = 0
    for i in 0..<layer { depth += thickness[i] }
    return depth
  }
  /// The whole column, m.
  public var depth: V {
    @inline(__always) get { top(of: count) }
  }

  /// Content above which nothing holds the water of a layer back, m³ m⁻³: field capacity, or in a puddled layer all it can hold.
  @inline(__always) func drained(_ layer: Int, _ state: SoilColumnState<V>) -> V {
    layer < puddledLayers ? state.saturation[layer] : fieldCapacity[layer]
  }

  /// Content of the plough sole at which the soil cracks, m³ m⁻³; of no meaning in a soil that is not puddled.
  public var crackingContent: V {
    @inline(__always) get {
      let sole = Swift.max(puddledLayers, 1) - 1
      let span = fieldCapacity[sole] - wiltingPoint[sole]
      return fieldCapacity[sole] - (crackingSuction - 2) / 2.2 * span
    }
  }

  /// Tension of every layer, kPa.
  @inline(__always) public func tensions(_ state: SoilColumnState<V>) -> Layers {
    var tensions = Layers(repeating: 0)
    for i in 0..<count {
      let content = state.content[i]
      let suction: V
      if let retention {
        suction = retention.suction(content, saturation: ripenedSaturation[i], layer: i)
      } else {
        suction = pointwise(content, i)
      }
      tensions[i] = suction * 0.1
    }
    return tensions
  }

  /// Suction by the four points, cm.
  @inline(__always) private func pointwise(_ content: V, _ i: Int) -> V {
    let wet = 2 * (saturation[i] - content) / (saturation[i] - fieldCapacity[i])
    let moist = 4.2 - 2.2 * (content - wiltingPoint[i]) / (fieldCapacity[i] - wiltingPoint[i])
    let dry = 7 - 2.8 * (content - airDry[i]) / (wiltingPoint[i] - airDry[i])
    let wetOrMoist = V.select(fieldCapacity[i] .<= content, wet, moist)
    let exponent = V.select(wiltingPoint[i] .<= content, wetOrMoist, dry)
    // Saturated but for rounding is saturated.
    return V.select(saturation[i] - content .<= 1e-12, 0, V.exp(exponent * 2.302585092994046))
  }
}

/// Tension as a curve of content by van Genuchten (1980), layer by layer.
///
///     S = (θ − θr)/(θs − θr)      h = (S^(−1/m) − 1)^(1/n)/α      m = 1 − 1/n
///
/// Known to be untested against the reference, none of whose soils has these numbers; conductivity by the same curve is left out.
public struct VanGenuchten<V: Lane>: Sendable, BitwiseCopyable {
  /// Residual content θr, m³ m⁻³.
  public var residual: InlineArray<10, V>
  /// α, cm⁻¹.
  public var steepness: InlineArray<10, V>
  /// n, above 1.
  public var exponent: InlineArray<10, V>

  /// - Parameters: one number per layer.
  public init(residual: [Double], steepness: [Double], exponent: [Double]) {
    self.residual = SoilColumn<V>.layers(residual, residual.count)
    self.steepness = SoilColumn<V>.layers(steepness, residual.count)
    self.exponent = SoilColumn<V>.layers(exponent, residual.count)
  }

  /// Suction, cm; 0 at and above saturation.
  @inline(__always) func suction(_ content: V, saturation: V, layer: Int) -> V {
    let n = exponent[layer]
    let share = V.clip((content - residual[layer]) / (saturation - residual[layer]), 1e-6, 1)
    let base = V.pow(share, -(n / (n - 1))) - 1
    return V.select(saturation - content .<= 1e-12, 0, V.pow(base, 1 / n) / steepness[layer])
  }

  /// Content at a suction, m³ m⁻³.
  /// - Parameter suction: cm.
  public func content(suction: V, saturation: V, layer: Int) -> V {
    let n = exponent[layer]
    let base = 1 + V.pow(steepness[layer] * suction, n)
    return residual[layer] + (saturation - residual[layer]) * V.pow(base, -(1 - 1 / n))
  }
}

extension SoilColumn where V == Lanes {
  /// One column per field, side by side; nil unless all eight have the same layers and none a curve of its own.
  public init?(_ fields: [SoilColumn<Double>]) {
    guard let first = fields.first, fields.count == Lanes.width else { return nil }
    let alike = fields.allSatisfy { $0.count == first.count && $0.puddledLayers == first.puddledLayers && $0.retention == nil }
    guard alike else { return nil }
    func layers(_ of: (SoilColumn<Double>) -> SoilColumn<Double>.Layers) -> Layers {
      let all = fields.map(of)
      return Layers { layer in Lanes(SIMD8(all.map { $0[layer] })) }
    }
    count = first.count
    puddledLayers = first.puddledLayers
    thickness = layers(\.thickness)
    saturation = layers(\.saturation)
    fieldCapacity = layers(\.fieldCapacity)
    wiltingPoint = layers(\.wiltingPoint)
    airDry = layers(\.airDry)
    conductivity = layers(\.conductivity)
    ripenedSaturation = layers(\.ripenedSaturation)
    crackingSuction = Lanes(SIMD8(fields.map(\.crackingSuction)))
    pondedPercolation = Lanes(SIMD8(fields.map(\.pondedPercolation)))
    retention = nil
  }
}
