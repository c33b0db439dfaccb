public import Numbers

/// What the animals of a field do to its insects and spiders in one day, as first-order hazards — d⁻¹.
///
/// The animals' functional responses fill it; the pests and their enemies read it. A field without animals has `.none`.
public struct PredationPressure<V: Lane>: Sendable, BitwiseCopyable {
  /// Planthopper nymphs and adults eaten on the plant — d⁻¹.
  public var hopper: V
  /// Planthopper nymphs and adults knocked or fallen onto the water and lost there — d⁻¹.
  public var hopperDislodgement: V
  /// Leaf folder larvae — d⁻¹.
  public var leafFolderLarva: V
  /// Leaf folder moths — d⁻¹.
  public var leafFolderMoth: V
  /// Spiders — d⁻¹.
  public var spider: V
  /// Mirid bugs — d⁻¹.
  public var mirid: V

  public init(
    hopper: V = 0, hopperDislodgement: V = 0, leafFolderLarva: V = 0, leafFolderMoth: V = 0, spider: V = 0, mirid: V = 0
  ) {
    self.hopper = hopper
    self.hopperDislodgement = hopperDislodgement
    self.leafFolderLarva = leafFolderLarva
    self.leafFolderMoth = leafFolderMoth
    self.spider = spider
    self.mirid = mirid
  }

  /// No animals.
  public static var none: PredationPressure<V> { PredationPressure() }

  /// Two kinds of animals together.
  @inline(__always) public static func + (a: PredationPressure<V>, b: PredationPressure<V>) -> PredationPressure<V> {
    PredationPressure(
      hopper: a.hopper + b.hopper, hopperDislodgement: a.hopperDislodgement + b.hopperDislodgement,
      leafFolderLarva: a.leafFolderLarva + b.leafFolderLarva, leafFolderMoth: a.leafFolderMoth + b.leafFolderMoth,
      spider: a.spider + b.spider, mirid: a.mirid + b.mirid)
  }
}
