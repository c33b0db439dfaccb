public struct PriceList: Sendable {
  public var name: String
  public var title: String
}
extension Catalogue {
  public static let priceLists: [PriceList] = []
}
