import Foundation
import PaddyTwin
import Testing

/// Lines of a journal that are no messages.
@Suite struct LiveInputTests {
  @Test("a file goes into a line and comes out of it as it was")
  func input() {
    for text in ["", "date,work\n2021-06-14,spray\n", "\"quotes\" and \\ and 稻\r\n\t"] {
      for kind in LiveInput.Kind.allCases {
        let input = LiveInput(kind, name: "farm/diary one.csv", text: text)
        #expect(input.line.last == UInt8(ascii: "\n") && input.line.dropLast().allSatisfy { $0 != UInt8(ascii: "\n") })
        #expect(LiveLine(input.line) == .input(input))
      }
    }
  }

  @Test("ticks and messages")
  func others() {
    #expect(LiveLine(LiveRunner.tickLine(1_626_912_060)) == .tick(1_626_912_060))
    for message in [
      "{\"received\": 1, \"payload\": 2}", "{\"tick\": \"now\"}", "{\"tick\": nan}",
      "{\"input\": \"weather\", \"name\": \"\", \"text\": \"\"}",
      "{\"input\": \"diary\"}", "", "{\"n\":\"ph\",\"v\":7}",
    ] {
      #expect(LiveLine(Array(message.utf8)) == nil, "\(message)")
    }
  }
}
