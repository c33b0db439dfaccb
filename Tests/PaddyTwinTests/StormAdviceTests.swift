import Numbers
import Testing

import PaddyTwin

@Suite struct StormAdviceTests {
  /// So many mm in the hours named, nothing else.
  static func rain(_ millimetres: Double, hours: ClosedRange<Int>, of: Int = 36) -> StormAdvice.Rain {
    StormAdvice.Rain(hourly: (0..<of).map { hours.contains($0) ? 0.001 * millimetres / Double(hours.count) : 0 })
  }

  @Test("water is neither made nor lost on its way", arguments: [0.0, 30, 120, 400])
  func balance(millimetres: Double) {
    let path = OutletPath(start: 0.06, sill: 0.10, bund: 0.25, losses: 0)
    let rain = StormAdviceTests.rain(millimetres, hours: 6...17)
    let course = path.run(hours: 36) { rain.fallen($0, $1) }
    #expect(abs(0.06 + rain.total - course.drained - course.spilled - course.levels.last!) < 1e-12)
    #expect(course.peak >= course.levels.max()! - 1e-12)
  }

  @Test("no storm, no advice")
  func calm() {
    let advice = StormAdvice(OutletPath(start: 0.06, sill: 0.10, bund: 0.40), rains: [StormAdviceTests.rain(20, hours: 3...9)])
    #expect(advice.opening == nil && advice.without.chance == 0 && advice.with == advice.without)
  }

  @Test("a storm that would go over the bund is let out before, and then does not", arguments: [240.0, 300])
  func storm(millimetres: Double) throws {
    let path = OutletPath(start: 0.15, sill: 0.15, bund: 0.20)
    let advice = StormAdvice(path, rains: [StormAdviceTests.rain(millimetres, hours: 20...31)])
    #expect(advice.without.chance == 1 && advice.without.spilled > 0)
    let opening = try #require(advice.opening)
    #expect(advice.with.spilled < advice.without.spilled && advice.with.peak < advice.without.peak)
    #expect(opening.sill < path.sill && opening.to > opening.from)
  }

  @Test("the gate is opened only when somebody can walk to it")
  func daylight() throws {
    let path = OutletPath(start: 0.15, sill: 0.15, bund: 0.20)
    let advice = StormAdvice(path, rains: [StormAdviceTests.rain(300, hours: 20...31)], walkable: { (8..<12).contains($0) })
    #expect((8.0..<12).contains(try #require(advice.opening).from))
  }

  @Test("animals keep their water: the sill never goes below the floor asked")
  func floor() {
    let advice = StormAdvice(
      OutletPath(start: 0.15, sill: 0.15, bund: 0.20), rains: [StormAdviceTests.rain(300, hours: 20...31)], floor: 0.08)
    #expect((advice.opening?.sill ?? 0.08) >= 0.08 && advice.with.left >= 0.07)
  }

  @Test("of several members the chance is the share that overtops")
  func members() {
    let rains = [0, 0, 0, 300].map { StormAdviceTests.rain($0, hours: 20...31) }
    #expect(StormAdvice(OutletPath(start: 0.15, sill: 0.15, bund: 0.20), rains: rains).without.chance == 0.25)
  }
}
