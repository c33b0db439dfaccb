internal import Numbers

/// Water given in furrows wets a part of the surface, and only that part evaporates until the next rain.
///
///     wetted share = 1 after rain of 3 mm and more, f after water in the furrows, else what it was
///
/// Transpiration is not touched. Left out: water that stands in the furrows for a while, ridges that dry apart from furrows, roots that
/// follow the water. Source: FAO-56, table 20 (furrow, narrow bed 0.6–1.0, wide bed 0.4–0.6, every other furrow 0.3–0.5), recalled.
public enum Furrows {
  /// Rain that wets the whole surface, m.
  static let wholeSurface = 0.003

  /// Tomorrow's share.
  /// - Parameter furrows: share that water in them wets.
  @inline(__always) static func wettedShare<V: Lane>(_ state: WaterState<V>, _ flows: WaterFlows<V>, _ furrows: V) -> V {
    let kept = V.select(flows.irrigation .> 0, furrows, state.wettedShare)
    return V.select(flows.rain .>= V(wholeSurface), 1, kept)
  }
}
