public import Numbers

/// One cultivar of rice and the numbers that make it.
public struct RiceCultivar: Sendable {
  /// As a scenario names it.
  public var name: String
  public var title: String
  public var parameters: RiceParameters<Cited, CitedCurve>
  /// What dry soil does to it.
  public var drought: RiceDroughtParameters<Cited>
  /// What it leaves of the spread of diseases.
  public var susceptibility = RiceSusceptibility<Cited>.susceptible
  /// - Parameter drought: nil: the lowland rice of ORYZA2000.
  public init(
    name: String, title: String, parameters: RiceParameters<Cited, CitedCurve>, drought: RiceDroughtParameters<Cited>? = nil
  ) {
    self.name = name
    self.title = title
    self.parameters = parameters
    self.drought = drought ?? .standard
  }

  /// The numbers as a field uses them.
  public func lowered<V: Lane>(_: V.Type = V.self) -> RiceParameters<V, Curve<V>> {
    parameters.map({ V($0.value) }, table: { $0.lowered() })
  }
}

extension Catalogue {
  /// Cultivars a scenario can name.
  public static let cultivars: [RiceCultivar] = [
    .twoYou501, .basmati385, .hangzhouSingle, .hd297, .hd297Changping, .ir36, .ir58, .ir72, .ir72LosBanos, .jia58, .nanjing46,
    .yongyou15,
    .yongyou1540, .yongyou538,
  ]
}
