public struct RiceCultivar: Sendable {
  public var name: String
  public var title: String
}
extension Catalogue {
  public static let cultivars: [RiceCultivar] = []
}
