public struct Pesticide: Sendable {
  public var name: String
  public var title: String
}
extension Catalogue {
  public static let pesticides: [Pesticide] = []
}
