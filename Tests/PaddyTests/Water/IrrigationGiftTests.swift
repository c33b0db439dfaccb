import Numbers
import Testing

@testable import Paddy

@Suite struct IrrigationGiftTests {
  @Test(arguments: [
    ("A shallow pond is filled up.", 0.005, 0.4, 0.075),
    ("At the least depth a gift is due.", 0.01, 0.4, 0.075),
    ("Above it none is.", 0.0101, 0.4, 0),
    ("From the last stage on none is given.", 0, 0.5, 0),
  ]) func gift(sentence: String, ponded: Double, stage: Double, expected: Double) {
    let gift = IrrigationGift.day(ponded: ponded, least: 0.01, gift: 0.075, stage: stage, lastStage: 0.5)
    #expect(gift == expected, "\(sentence)")
  }
}
