import Foundation
import Testing

import PaddyBroker

@Suite struct MessageQueueTests {
  private func message(_ number: Int) -> BrokerMessage { BrokerMessage(topic: "\(number)", payload: [], received: 0) }

  @Test("messages come out in the order in which they went in, and whoever brings too many waits", arguments: [1, 7, 5000])
  func order(capacity: Int) {
    let queue = MessageQueue(capacity: capacity)
    let thread = Thread {
      for number in 0..<20_000 { _ = queue.put(BrokerMessage(topic: "\(number)", payload: [], received: 0)) }
    }
    thread.start()
    var highest = 0
    for number in 0..<20_000 {
      highest = max(highest, queue.count)
      if queue.next(10)?.topic != "\(number)" {
        Issue.record("\(number) is lost")
        return
      }
    }
    #expect(highest <= capacity)
    #expect(queue.next(0) == nil)
  }

  @Test("an empty queue gives nothing after the time is over")
  func empty() {
    let time = ContinuousClock().measure { #expect(MessageQueue(capacity: 1).next(0.05) == nil) }
    #expect(time >= .milliseconds(45))
  }

  @Test("a closed queue takes nothing more, and gives what it has")
  func closed() {
    let queue = MessageQueue(capacity: 1)
    #expect(queue.put(message(1)))
    let thread = Thread {
      Thread.sleep(forTimeInterval: 0.05); queue.close()
    }
    thread.start()
    #expect(!queue.put(message(2)))
    #expect(queue.next(0)?.topic == "1")
    #expect(queue.next(10) == nil)
  }
}
