public import Paddy
internal import PaddyWeather

/// The names a scenario may use, and the records behind them.
public struct ScenarioCatalogue: Sendable {
  /// A kind of thing that is named rather than described.
  public enum Kind: String, Sendable, CaseIterable {
    case cultivar
    case species
    case fertiliser
    case organicMaterial = "organic material"
    case pesticide
    case fungicide
    case soil
    case priceList = "price list"
    case climate
  }
  public var cultivars: [RiceCultivar]
  public var animals: [AnimalSpecies]
  public var fertilisers: [Fertiliser]
  public var organicMaterials: [OrganicMaterial] = Catalogue.organicMaterials
  public var pesticides: [Pesticide]
  public var fungicides: [Fungicide] = Catalogue.fungicides
  public var soils: [Soil]
  public var priceLists: [PriceList]
  /// The climates that the weather generator knows.
  public var climates: [String]
  /// Names of all of them.
  public static let generatedClimates = Climate.all.map(\.name)

  public init(
    cultivars: [RiceCultivar] = Catalogue.cultivars, animals: [AnimalSpecies] = Catalogue.animals,
    fertilisers: [Fertiliser] = Catalogue.fertilisers, pesticides: [Pesticide] = Catalogue.pesticides,
    soils: [Soil] = Catalogue.soils,
    priceLists: [PriceList] = Catalogue.priceLists, climates: [String] = ScenarioCatalogue.generatedClimates
  ) {
    self.cultivars = cultivars
    self.animals = animals
    self.fertilisers = fertilisers
    self.pesticides = pesticides
    self.soils = soils
    self.priceLists = priceLists
    self.climates = climates
  }

  /// Every name of a kind, in the order of the catalogue.
  public func names(_ kind: Kind) -> [String] {
    switch kind {
    case .cultivar: cultivars.map(\.name)
    case .species: animals.map(\.name)
    case .fertiliser: fertilisers.map(\.name)
    case .organicMaterial: organicMaterials.map(\.name)
    case .pesticide: pesticides.map(\.name)
    case .fungicide: fungicides.map(\.name)
    case .soil: soils.map(\.name)
    case .priceList: priceLists.map(\.name)
    case .climate: climates
    }
  }
}
