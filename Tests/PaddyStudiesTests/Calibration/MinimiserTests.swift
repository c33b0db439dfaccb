import Foundation
import PaddyStudies
import Synchronization
import Testing

@Suite struct MinimiserTests {
  @Sendable static func rosenbrock(_ x: [Double]) -> Double {
    (1 - x[0]) * (1 - x[0]) + 100 * (x[1] - x[0] * x[0]) * (x[1] - x[0] * x[0])
  }
  /// Wells near −1 and +1, the one at −1 deeper.
  @Sendable static func wells(_ x: [Double]) -> Double { (x[0] * x[0] - 1) * (x[0] * x[0] - 1) + 0.3 * x[0] }

  @Test("Rosenbrock's valley is walked to its end, never outside of the bounds") func rosenbrock() throws {
    let outside = Mutex(0)
    let result = try Minimiser(bounds: [-2...2, -1...3], starts: 3).minimise(from: [-1.2, 1]) { x in
      if !(-2...2).contains(x[0]) || !(-1...3).contains(x[1]) { outside.withLock { $0 += 1 } }
      return Self.rosenbrock(x)
    }
    #expect(abs(result.point[0] - 1) < 1e-4 && abs(result.point[1] - 1) < 1e-4)
    #expect(result.value < 1e-8 && outside.withLock { $0 } == 0)
    #expect(result.ends.count == 3 && result.evaluations == result.ends.reduce(0) { $0 + $1.evaluations })
    #expect(result.ends[0].start == [-1.2, 1])
  }
  @Test("a minimum on a bound is met: the valley cut off at x = 0.5 is lowest at (0.5, 0.25)") func onBound() throws {
    let result = try Minimiser(bounds: [-2...0.5, -1...3], starts: 2).minimise(from: [-1, 2], Self.rosenbrock)
    #expect(abs(result.point[0] - 0.5) < 1e-7 && abs(result.point[1] - 0.25) < 1e-4)
    #expect(abs(result.value - 0.25) < 1e-7)
  }
  @Test("a start in a corner of the bounds gets out of it") func corner() throws {
    let result = try Minimiser(bounds: [0...10, 0...10], starts: 1).minimise(from: [0, 10]) { x in
      (x[0] - 4) * (x[0] - 4) + (x[1] - 6) * (x[1] - 6)
    }
    #expect(abs(result.point[0] - 4) < 1e-3 && abs(result.point[1] - 6) < 1e-3)
  }
  @Test("along a flat direction it ends somewhere on the floor") func flat() throws {
    let result = try Minimiser(bounds: [0...1, 0...1], starts: 4).minimise(from: [0.1, 0.2]) { x in
      (x[0] + x[1] - 1) * (x[0] + x[1] - 1)
    }
    #expect(result.ends.allSatisfy { abs($0.point[0] + $0.point[1] - 1) < 1e-4 })
    #expect(Set(result.ends.map { ($0.point[0] * 100).rounded() }).count > 1)
  }
  @Test("of two wells the start's own is found alone, the deeper one from several starts") func wells() throws {
    let alone = try Minimiser(bounds: [-2...2], starts: 1).minimise(from: [1], Self.wells)
    let several = try Minimiser(bounds: [-2...2], starts: 8).minimise(from: [1], Self.wells)
    #expect(alone.point[0] > 0.5 && several.point[0] < -0.9)
    #expect(several.ends[0] == alone.ends[0])
  }
  @Test("where the function has no value the search goes round") func refused() throws {
    let result = try Minimiser(bounds: [-2...2], starts: 2).minimise(from: [1.5]) { $0[0] < 0.2 ? .nan : $0[0] * $0[0] }
    #expect(abs(result.point[0] - 0.2) < 1e-3)
    let none = try Minimiser(bounds: [-2...2], starts: 2, evaluations: 50).minimise(from: [1.5]) { _ in .infinity }
    #expect(none.value == Minimiser.refused && none.evaluations <= 110)
  }
  @Test("however few evaluations there are, the value found is that of the point found", arguments: 3...40)
  func honest(evaluations: Int) throws {
    let result = try Minimiser(bounds: [-2...2, -1...3], starts: 3, evaluations: evaluations).minimise(
      from: [-1.2, 1], Self.rosenbrock)
    for end in result.ends { #expect(abs(end.value - Self.rosenbrock(end.point)) <= 1e-9 * max(1, end.value)) }
  }
  @Test("an end that ran out of evaluations says so") func exhausted() throws {
    let result = try Minimiser(bounds: [-2...2, -1...3], starts: 1, evaluations: 30).minimise(from: [-1.2, 1], Self.rosenbrock)
    #expect(!result.ends[0].isConverged && (30...34).contains(result.evaluations))
  }
  @Test("starts searched side by side bring their points together, at most eight, and end where each ends alone") func together()
    throws
  {
    let sizes = Mutex<[Int]>([])
    let many = try Minimiser(bounds: [-2...2, -1...3], starts: 11, seed: 3).minimiseSideBySide(from: [-1.2, 1]) { points in
      sizes.withLock { $0.append(points.count) }
      return points.map(Self.rosenbrock)
    }
    let met = sizes.withLock { $0 }
    #expect(met.max() == 8 && met.reduce(0, +) == many.evaluations)
    let alone = try Minimiser(bounds: [-2...2, -1...3], starts: 1, seed: 3).minimise(from: [-1.2, 1], Self.rosenbrock)
    #expect(many.ends[0] == alone.ends[0])
  }
  @Test("the same seed gives the same answer again; another one starts elsewhere") func seeds() throws {
    let minimiser = Minimiser(bounds: [-2...2, -1...3], starts: 5, seed: 3)
    let one = try minimiser.minimise(from: [-1.2, 1], Self.rosenbrock)
    #expect(try minimiser.minimise(from: [-1.2, 1], Self.rosenbrock) == one)
    let other = try Minimiser(bounds: [-2...2, -1...3], starts: 5, seed: 4).minimise(from: [-1.2, 1], Self.rosenbrock)
    #expect(other.ends[0] == one.ends[0] && other.ends[1].start != one.ends[1].start)
  }
  @Test("killed after two starts and resumed from what was written down, the answer is the unbroken one") func resumed() throws {
    struct Killed: Error {}
    let minimiser = Minimiser(bounds: [-2...2], starts: 6)
    let unbroken = try minimiser.minimise(from: [1], Self.wells)
    let saved = Mutex(Data())
    #expect(throws: Killed.self) {
      try minimiser.minimise(
        from: [1],
        save: { state in
          let data = try JSONEncoder().encode(state)
          saved.withLock { $0 = data }
          if state.ends.count == 2 { throw Killed() }
        }, Self.wells)
    }
    let state = try JSONDecoder().decode(Minimiser.State.self, from: saved.withLock { $0 })
    #expect(state.ends.count == 2)
    let calls = Mutex(0)
    let resumed = try minimiser.minimise(from: [1], resuming: state) { x in
      calls.withLock { $0 += 1 }
      return Self.wells(x)
    }
    #expect(resumed == unbroken)
    #expect(calls.withLock { $0 } == unbroken.ends.dropFirst(2).reduce(0) { $0 + $1.evaluations })
  }
  @Test("a state is refused by another problem and taken by one with more starts") func foreign() throws {
    let states = Mutex<[Minimiser.State]>([])
    _ = try Minimiser(bounds: [-2...2], starts: 2).minimise(
      from: [1], save: { state in states.withLock { $0.append(state) } }, Self.wells)
    let state = try #require(states.withLock { $0.last })
    #expect(throws: Minimiser.ForeignState.self) {
      try Minimiser(bounds: [-2...3], starts: 2).minimise(from: [1], resuming: state, Self.wells)
    }
    let more = try Minimiser(bounds: [-2...2], starts: 5).minimise(from: [1], resuming: state, Self.wells)
    #expect(try more == Minimiser(bounds: [-2...2], starts: 5).minimise(from: [1], Self.wells))
  }
}
