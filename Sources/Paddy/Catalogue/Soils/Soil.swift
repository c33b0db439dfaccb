public struct Soil: Sendable {
  public var name: String
  public var title: String
}
extension Catalogue {
  public static let soils: [Soil] = []
}
