import Numbers
import Testing

import Paddy

@Suite struct OrdersEventsTests {
  static func plan(dressing day: Int, of count: Int = 10) -> [Orders<Double>] {
    var days = [Orders<Double>](repeating: Orders(), count: count)
    days[day].broadcastUrea = 5
    days[day].first.stocked = 0.6
    days[day].first.mass = 40
    for place in days.indices { days[place].refillBelow = 0.02 * Double(place) }
    return days
  }

  @Test("a deed on its day is done on it, once")
  func once() {
    let plan = Self.plan(dressing: 4)
    var done: [Orders<Double>] = []
    for day in 0..<10 { done.append(Orders.due(plan, on: day, done: done)) }
    #expect(done.map(\.broadcastUrea) == plan.map(\.broadcastUrea))
    #expect(done.map(\.first.mass) == plan.map(\.first.mass))
  }

  @Test(
    "moved to a day gone by it is done today; moved on after it was done it is not done twice", arguments: [(6, 3, 5), (3, 6, 3)])
  func moved(before: Int, after: Int, expected: Int) {
    let first = Self.plan(dressing: before), then = Self.plan(dressing: after)
    var done: [Orders<Double>] = []
    for day in 0..<10 { done.append(Orders.due(day < 5 ? first : then, on: day, done: done)) }
    #expect(done.reduce(0) { $0 + $1.broadcastUrea } == 5)
    #expect(done.firstIndex { $0.broadcastUrea > 0 } == expected)
    #expect(done[expected].first.stocked == 0.6 && done[expected].first.mass == 40)
  }

  @Test("what is a rule and no deed is today's")
  func rules() {
    let plan = Self.plan(dressing: 4)
    #expect(Orders.due(plan, on: 7, done: Array(plan[..<7])).refillBelow == plan[7].refillBelow)
  }
}
