public import Numbers

/// What predators other than the modelled natural enemies do to the pests and to those enemies: hazards, d⁻¹.
public struct PredationPressure<V: Lane>: Sendable, BitwiseCopyable {
  /// On nymphs and adults of planthoppers — d⁻¹.
  public var hopper: V
  /// On leaf folder larvae — d⁻¹.
  public var leafFolderLarva: V
  /// On leaf folder moths — d⁻¹.
  public var leafFolderMoth: V
  /// On spiders — d⁻¹.
  public var spider: V
  /// On predatory mirids — d⁻¹.
  public var mirid: V

  /// No pressure.
  public init() {
    hopper = 0
    leafFolderLarva = 0
    leafFolderMoth = 0
    spider = 0
    mirid = 0
  }
}
