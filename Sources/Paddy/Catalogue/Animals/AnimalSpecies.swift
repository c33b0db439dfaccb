public struct AnimalSpecies: Sendable {
  public var name: String
  public var title: String
}
extension Catalogue {
  public static let animals: [AnimalSpecies] = []
}
