internal import Foundation
internal import Synchronization

/// The lowest value of a function of several numbers, each within bounds, searched downhill from several starts.
///
/// The first start is the point given, the others are a Sobol sequence shifted by the seed. Each is the simplex search of Nelder and
/// Mead, begun again from its own end until that gains nothing more. Eight starts are searched side by side and their points worked out
/// together; they know nothing of each other, so that the answer depends neither on that nor on where a search was broken off and
/// resumed.
public struct Minimiser: Sendable {
  /// What of a search decides its answer; a state is of use to the same problem alone.
  public struct Problem: Codable, Sendable, Equatable {
    public var start: [Double]
    public var low: [Double]
    public var high: [Double]
    public var seed: UInt64
    public var step: Double
    public var tolerance: Double
    public var evaluations: Int

    package init(
      start: [Double], low: [Double], high: [Double], seed: UInt64, step: Double, tolerance: Double, evaluations: Int
    ) {
      (self.start, self.low, self.high, self.seed, self.step, self.tolerance) = (start, low, high, seed, step, tolerance)
      self.evaluations = evaluations
    }
  }

  /// What came of one start.
  public struct End: Codable, Sendable, Equatable {
    /// Counted from 0, the given point.
    public var index: Int
    public var start: [Double]
    public var point: [Double]
    /// Of the function at the point; `Minimiser.refused` where it never had one.
    public var value: Double
    /// Calls of the function.
    public var evaluations: Int
    /// Whether the simplex shrank to the tolerance before the evaluations were used up.
    public var isConverged: Bool

    package init(index: Int, start: [Double], point: [Double], value: Double, evaluations: Int, isConverged: Bool) {
      (self.index, self.start, self.point, self.value, self.evaluations) = (index, start, point, value, evaluations)
      self.isConverged = isConverged
    }
  }

  /// What is done so far.
  public struct State: Codable, Sendable, Equatable {
    public var problem: Problem
    /// By index.
    public var ends: [End]

    package init(problem: Problem, ends: [End]) {
      (self.problem, self.ends) = (problem, ends)
    }
  }

  public struct Result: Sendable, Equatable {
    public var point: [Double]
    public var value: Double
    /// Calls of the function, of all starts.
    public var evaluations: Int
    /// Every start's, by index.
    public var ends: [End]

    package init(point: [Double], value: Double, evaluations: Int, ends: [End]) {
      (self.point, self.value, self.evaluations, self.ends) = (point, value, evaluations, ends)
    }
  }

  /// A state that was saved by another search.
  public struct ForeignState: Error, Equatable, CustomStringConvertible {
    public var description: String {
      "the saved search has another start, other bounds, another seed or other settings; start again without it"
    }
  }

  /// How many starts are searched side by side, so that their points are worked out together.
  public static let together = 8

  /// Stands for the value of a point where the function has none (NaN or infinite).
  public static let refused = 1e300

  public var bounds: [ClosedRange<Double>]
  /// Searches, the one from the given point among them.
  public var starts: Int
  public var seed: UInt64
  /// Size of the first simplex — share of the range of each number, about.
  public var step: Double
  /// Size of the last simplex — share of the range of each number, about.
  public var tolerance: Double
  /// Most calls of the function a start may make.
  public var evaluations: Int

  /// - Parameters:
  ///   - bounds: of each number, none of them empty; at most 40, which is as far as the Sobol sequence goes.
  public init(
    bounds: [ClosedRange<Double>], starts: Int = 8, seed: UInt64 = 1, step: Double = 0.1, tolerance: Double = 1e-5,
    evaluations: Int = 2000
  ) {
    precondition((1...40).contains(bounds.count), "one to forty numbers")
    precondition(bounds.allSatisfy { $0.lowerBound < $0.upperBound }, "bounds must leave room")
    self.bounds = bounds
    self.starts = max(1, starts)
    self.seed = seed
    self.step = step
    self.tolerance = tolerance
    self.evaluations = evaluations
  }

  /// The same for a function of one point at a time.
  public func minimise(
    from start: [Double], resuming state: State? = nil, save: @escaping @Sendable (State) throws -> Void = { _ in },
    _ function: @escaping @Sendable ([Double]) -> Double
  ) throws -> Result {
    try minimiseSideBySide(from: start, resuming: state, save: save) { $0.map(function) }
  }

  /// - Parameters:
  ///   - start: moved onto the bounds where outside.
  ///   - state: of an earlier search for the same problem; its starts are not run again. It may have fewer or more starts.
  ///   - save: called after each start, by one thread at a time; an error ends the search when the running starts are done.
  ///   - function: values of one to eight points, called by one thread at a time; must give the same value for the same point whatever
  ///     others come with it.
  public func minimiseSideBySide(
    from start: [Double], resuming state: State? = nil,
    save: @escaping @Sendable (State) throws -> Void = { _ in }, _ function: @escaping @Sendable ([[Double]]) -> [Double]
  ) throws -> Result {
    precondition(start.count == bounds.count, "as many numbers as bounds")
    let first = zip(start, bounds).map { min(max($0, $1.lowerBound), $1.upperBound) }
    let problem = Problem(
      start: first, low: bounds.map(\.lowerBound), high: bounds.map(\.upperBound), seed: seed, step: step,
      tolerance: tolerance, evaluations: evaluations)
    if let state, state.problem != problem { throw ForeignState() }
    let begun = state ?? State(problem: problem, ends: [])
    let points = StartingPoints(bounds: bounds, seed: seed).points(first: first, count: starts)
    let open = points.indices.filter { index in !begun.ends.contains { $0.index == index } }
    let search = SimplexSearch(bounds: bounds, step: step, tolerance: tolerance, evaluations: evaluations)
    struct Progress {
      var state: State
      var next = 0
      var failure: (any Error)?
    }
    let progress = Mutex(Progress(state: begun))
    let searches = min(Minimiser.together, open.count)
    let gathering = PointGathering(searches: searches, function)
    let finishedSearches = DispatchGroup()
    for _ in 0..<searches {
      finishedSearches.enter()
      let thread = Thread {
        while true {
          let index: Int? = progress.withLock { progress in
            guard progress.failure == nil, progress.next < open.count else { return nil }
            progress.next += 1
            return open[progress.next - 1]
          }
          guard let index else { break }
          let end = search.run(index: index, from: points[index]) { gathering.value(at: $0) }
          progress.withLock { progress in
            progress.state.ends.append(end)
            progress.state.ends.sort { $0.index < $1.index }
            guard progress.failure == nil else { return }
            do { try save(progress.state) } catch { progress.failure = error }
          }
        }
        gathering.leave()
        finishedSearches.leave()
      }
      thread.stackSize = 16 << 20
      thread.start()
    }
    finishedSearches.wait()
    let finished = progress.withLock { $0 }
    if let failure = finished.failure { throw failure }
    let ends = finished.state.ends.filter { $0.index < starts }
    // Of equal ends the first is taken, so that the order in which they came does not matter.
    let best = ends.dropFirst().reduce(ends[0]) { $1.value < $0.value ? $1 : $0 }
    return Result(point: best.point, value: best.value, evaluations: ends.reduce(0) { $0 + $1.evaluations }, ends: ends)
  }
}
