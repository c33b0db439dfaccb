import Numbers
import Testing

import Paddy

@Suite struct IrrigationGiftTests {
  static let least = rule { $0.ponded = 0.01 }
  static let tension = rule { $0.tension = 20 }
  static let content = rule { $0.content = 0.35 }
  static let days = rule { $0.dryDays = 5 }

  static func rule(_ change: (inout IrrigationGift.Rule<Double>) -> Void) -> IrrigationGift.Rule<Double> {
    var rule = IrrigationGift.Rule<Double>()
    rule.amount = 0.075
    change(&rule)
    return rule
  }

  struct Case: Sendable {
    var sentence: String
    var rule: IrrigationGift.Rule<Double>
    var ponded = 0.05, tension = 0.0, content = 0.5, dryDays = 0.0, isAllowed = 1.0
    var gift: Double, daysAfter: Double
  }

  @Test(arguments: [
    Case(sentence: "A shallow pond is filled up.", rule: least, ponded: 0.005, gift: 0.075, daysAfter: 0),
    Case(sentence: "At the least depth a gift is due.", rule: least, ponded: 0.01, gift: 0.075, daysAfter: 0),
    Case(sentence: "Above it none is.", rule: least, ponded: 0.0101, gift: 0, daysAfter: 0),
    Case(sentence: "In a drainage none is given.", rule: least, ponded: 0, isAllowed: 0, gift: 0, daysAfter: 1),
    Case(sentence: "A moist soil gets none.", rule: tension, ponded: 0, tension: 19.9, gift: 0, daysAfter: 1),
    Case(sentence: "At the tension a gift is due.", rule: tension, ponded: 0, tension: 20, gift: 0.075, daysAfter: 0),
    Case(sentence: "At the content a gift is due.", rule: content, ponded: 0, content: 0.35, gift: 0.075, daysAfter: 0),
    Case(sentence: "The fourth dry day is too early.", rule: days, ponded: 0.001, dryDays: 3, gift: 0, daysAfter: 4),
    Case(sentence: "On the fifth dry day a gift is due.", rule: days, ponded: 0, dryDays: 4, gift: 0.075, daysAfter: 0),
    Case(sentence: "A pond stops the count, and does not undo it.", rule: days, ponded: 0.02, dryDays: 4, gift: 0, daysAfter: 4),
    Case(
      sentence: "Without a rule nothing is ever due.", rule: rule { _ in }, ponded: 0, tension: 1e6, content: 0, gift: 0,
      daysAfter: 1),
  ]) func gift(_ one: Case) {
    let day = IrrigationGift.day(
      one.rule, ponded: one.ponded, tension: one.tension, content: one.content, dryDays: one.dryDays, isAllowed: one.isAllowed)
    #expect(day.gift == one.gift, "\(one.sentence)")
    #expect(day.dryDays == one.daysAfter, "\(one.sentence)")
  }
}
