public import Numbers

/// What water and nitrogen need to know of a puddled soil.
public struct SoilProperties<Number: Sendable>: Sendable {
  /// Saturated conductivity of the plough pan, m d⁻¹.
  public var panConductivity: Number
  /// m.
  public var panThickness: Number
  /// Depth of the puddled layer above the pan, m.
  public var puddledDepth: Number
  /// Water held when saturated, m³ m⁻³; also taken as the porosity.
  public var saturation: Number
  /// m³ m⁻³.
  public var fieldCapacity: Number
  /// m³ m⁻³.
  public var wiltingPoint: Number
  /// Water given up per metre the perched water table falls, m m⁻¹.
  public var drainablePorosity: Number
  /// t m⁻³.
  public var bulkDensity: Number
  /// Cation exchange capacity, cmol kg⁻¹.
  public var cationExchange: Number
  /// pH in water.
  public var acidity: Number
  /// % of dry mass.
  public var organicCarbon: Number
  /// % of dry mass.
  public var sand: Number
  /// Nitrogen in humus of the puddled layer, g m⁻².
  public var humusNitrogen: Number
  /// Nitrogen the humus releases at 25 °C, g m⁻² d⁻¹.
  public var basalMineralisation: Number

  public func map<Other>(_ f: (Number) throws -> Other) rethrows -> SoilProperties<Other> {
    SoilProperties<Other>(
      panConductivity: try f(panConductivity), panThickness: try f(panThickness), puddledDepth: try f(puddledDepth),
      saturation: try f(saturation), fieldCapacity: try f(fieldCapacity), wiltingPoint: try f(wiltingPoint),
      drainablePorosity: try f(drainablePorosity), bulkDensity: try f(bulkDensity), cationExchange: try f(cationExchange),
      acidity: try f(acidity), organicCarbon: try f(organicCarbon), sand: try f(sand), humusNitrogen: try f(humusNitrogen),
      basalMineralisation: try f(basalMineralisation))
  }
}

extension SoilProperties where Number: Lane {
  /// Puddled layer and pan together, m: the depth the water balance counts.
  public var rootZone: Number {
    @inline(__always) get { puddledDepth + panThickness }
  }
  /// Ammonium on the exchange complex per ammonium in solution: 8 at 15 cmol kg⁻¹, in proportion, capped (design choice).
  public var ammoniumBuffer: Number {
    @inline(__always) get {
      let most = 30 * (1 - Number.exp(-(0.065 * cationExchange)))
      return Number.clip(0.5333333333333333 * cationExchange, 1, Number.max(1, most))
    }
  }
}

/// A puddled soil a scenario can name.
public struct Soil: Sendable {
  public var name: String
  public var title: String
  public var properties: SoilProperties<Cited>
  /// Layer by layer; nil for the soils of the catalogue.
  public var profile: SoilProfile?

  public init(name: String, title: String, properties: SoilProperties<Cited>) {
    self.name = name
    self.title = title
    self.properties = properties
  }

  /// A soil of one's own.
  public init(name: String, title: String, profile: SoilProfile) {
    self.name = name
    self.title = title
    self.profile = profile
    properties = profile.topsoil
  }
}

extension Catalogue {
  /// In alphabetical order of names.
  public static let soils: [Soil] = [.paddyClay, .paddyClayLoam, .paddySandyLoam]
}

extension Soil {
  /// Of a soil described by layers when it is run as two stores, m; and the depth of water its percolation is told for.
  static let panThickness = 0.05, pondDepth = 0.05

  /// Layers for a soil known as puddled layer and pan alone, so that PADDY can run in it: below the pan to 1 m the same limits, firmer,
  /// with a quarter of the carbon (design choices). Percolation is what the pan lets through under 5 cm of water.
  var layered: SoilProfile {
    let p = properties.map(\.value)
    func layer(to base: Double, density: Double, carbon: Double) -> SoilProfile.Layer {
      SoilProfile.Layer(
        base: base, saturation: p.saturation, fieldCapacity: p.fieldCapacity, wiltingPoint: p.wiltingPoint, bulkDensity: density,
        organicCarbon: carbon, acidity: p.acidity, cationExchange: p.cationExchange)
    }
    let top = p.puddledDepth + p.panThickness
    return SoilProfile(
      layers: [
        layer(to: top, density: p.bulkDensity, carbon: p.organicCarbon),
        layer(to: 1, density: Swift.max(p.bulkDensity, 1.4), carbon: 0.25 * p.organicCarbon),
      ], puddledDepth: top, percolation: p.panConductivity * (Soil.pondDepth + top) / p.panThickness)
  }
}
