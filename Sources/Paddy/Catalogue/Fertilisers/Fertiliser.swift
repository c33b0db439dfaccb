public struct Fertiliser: Sendable {
  public var name: String
  public var title: String
}
extension Catalogue {
  public static let fertilisers: [Fertiliser] = []
}
