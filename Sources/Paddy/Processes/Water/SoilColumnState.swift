public import Numbers

/// The water in and on a soil column at the start of a day; numbers only, so that a field can be seen as a row of them.
public struct SoilColumnState<V: Lane>: Sendable, BitwiseCopyable {
  /// Water standing on the soil, m.
  public var ponded: V
  /// Content of every layer, m³ m⁻³; 0 below the last.
  public var content: InlineArray<10, V>
  /// Content of every layer when saturated, m³ m⁻³; in puddled layers it falls as they shrink.
  public var saturation: InlineArray<10, V>
  /// 1 once the plough sole has cracked, for good, else 0.
  public var cracked: V = 0
  /// 1 on the first day without standing water, counting on from there, d: the memory of evaporation from drying soil.
  public var daysSincePonding: V = 1

  /// - Parameters:
  ///   - content: of every layer, m³ m⁻³; held between air-dry and saturated.
  ///   - ponded: m.
  public init(_ column: SoilColumn<V>, content: InlineArray<10, V>, ponded: V) {
    self.ponded = V.positive(ponded)
    self.content = InlineArray { V.clip(content[$0], column.airDry[$0], column.saturation[$0]) }
    saturation = column.saturation
  }

  /// - Parameter content: of every layer, m³ m⁻³.
  public init(_ column: SoilColumn<V>, content: [Double], ponded: V) {
    self.init(column, content: SoilColumn<V>.layers(content, column.count), ponded: ponded)
  }

  /// Every layer saturated.
  /// - Parameter ponded: m.
  public static func saturated(_ column: SoilColumn<V>, ponded: V = 0) -> Self {
    Self(column, content: column.saturation, ponded: ponded)
  }

  /// Water in the layers, m.
  @inline(__always) public func stored(_ column: SoilColumn<V>) -> V {
    var sum: V = 0
    for i in 0..<column.count { sum += content[i] * column.thickness[i] }
    return sum
  }

  /// Content of the uppermost layer as a share of what it held when puddled and saturated.
  @inline(__always) public func topsoilWetness(_ column: SoilColumn<V>) -> V { content[0] / column.saturation[0] }
}
