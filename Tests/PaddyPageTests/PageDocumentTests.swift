import Foundation
import PaddyTelemetry
import Testing

import PaddyPage

@Suite("The page as text")
struct PageDocumentTests {
  private let evil = "<script>alert('x')</script>\"&\u{0}"

  @Test("Every text from outside is escaped, wherever it stands")
  func escapes() {
    var snapshot = PageFixture.farm(plots: 5)
    for index in snapshot.plots.indices {
      snapshot.plots[index].name += evil
      snapshot.plots[index].stage = evil
      snapshot.plots[index].date = evil
      for place in snapshot.plots[index].variables.indices {
        snapshot.plots[index].variables[place].name += evil
        snapshot.plots[index].variables[place].unit += evil
        snapshot.plots[index].variables[place].expectation?.title = evil
      }
      snapshot.plots[index].variables += PageFixture.farm(plots: 1).plots[0].variables.map {
        var other = $0; other.unit = evil; return other
      }
    }
    for index in snapshot.alarms.indices {
      for path in [\LiveAlarm.plot, \.subject, \.said, \.due, \.unit, \.cause, \.whatToDo] {
        snapshot.alarms[index][keyPath: path] = evil
      }
      snapshot.alarms[index].acknowledgedBy = evil
    }
    for index in snapshot.sensors.indices {
      snapshot.sensors[index].note = evil
      snapshot.sensors[index].device = Device(farm: evil, plot: evil, sensor: evil)
    }
    snapshot.recentAlarms = snapshot.alarms
    snapshot.messages.flagged[evil] = 3
    snapshot.title = evil
    for focus in [nil, snapshot.plots[0].name] {
      let html = PageDocument(snapshot: snapshot, focus: focus).html()
      #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;\u{fffd}"))
      #expect(!html.contains("<script>alert") && html.components(separatedBy: "<script>").count == 2)
      #expect(!html.unicodeScalars.contains("\u{0}"))
    }
  }

  @Test("Nothing comes from outside the page")
  func selfContained() {
    let html = PageDocument(snapshot: PageFixture.farm(plots: 50)).html()
    for word in ["http://", "https://", "src=", "@import", "url("] { #expect(!html.contains(word)) }
  }

  @Test("Tags are closed in the order in which they were opened", arguments: [1, 3, 50])
  func wellFormed(plots: Int) {
    let html = PageDocument(snapshot: PageFixture.farm(plots: plots)).html()
    var open: [Substring] = []
    let empty: Set<Substring> = ["meta", "link"]
    let markup = html.replacing(/<style>.*?<\/style>|<script>.*?<\/script>/.dotMatchesNewlines(), with: "")
    for match in markup.matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) {
      let (_, slash, name, selfClosed) = match.output
      if slash == "/" {
        #expect(open.popLast() == name)
      } else if selfClosed != "/", !empty.contains(name) {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test("Fifty plots with 618 sensors are served in less than a megabyte, one plot in less than 60 kB")
  func size() {
    let farm = PageFixture.farm(plots: 50)
    #expect(farm.sensors.count == 618)
    let clock = ContinuousClock()
    var size = 0
    let spent = clock.measure { size = PageDocument(snapshot: farm).html().utf8.count }
    print("page of 50 plots: \(size) bytes in \(spent)")
    #expect(size < 1_000_000 && spent < .seconds(2))
    #expect(PageDocument(snapshot: farm, focus: "plot-7").html().utf8.count < 60_000)
  }

  @Test("The first line says how it stands")
  func status() {
    let well = PageDocument(snapshot: PageFixture.farm(plots: 1, withAlarms: false)).html()
    #expect(well.contains("<p class=\"status well\" role=\"status\"><b>All well</b></p>"))
    let ill = PageDocument(snapshot: PageFixture.farm(plots: 1)).html()
    #expect(
      ill.contains(
        "<b>3 alarms</b><span>1 critical · 1 warning · 1 notice</span><span class=\"urgent\">low oxygen, plot-1, in 7\u{a0}h</span>"
      ))
  }

  @Test("Plots that want the same share a card")
  func groups() {
    let html = PageDocument(snapshot: PageFixture.farm(plots: 50)).html()
    #expect(html.contains("<b>Irrigation due</b> <span class=\"lead\">on 5 plots</span>"))
    #expect(html.components(separatedBy: "<article").count == 6)
  }

  @Test("A snapshot with nothing in it, and one of nonsense numbers, make a page still")
  func nonsense() {
    let bare = LiveSnapshot(farm: "", title: "", time: .nan, feed: .replayed, plots: [])
    #expect(PageDocument(snapshot: bare).html().contains("none is known yet"))
    var snapshot = PageFixture.farm(plots: 1)
    for index in snapshot.plots[0].variables.indices {
      snapshot.plots[0].variables[index].mean = [.nan, .infinity, -.infinity, 1e300][index % 4]
      snapshot.plots[0].variables[index].history[3].mean = .nan
      snapshot.plots[0].variables[index].history[5].low5 = -.infinity
      snapshot.plots[0].variables[index].history[7].measured = 1e300
      snapshot.plots[0].variables[index].measuredAt = -.infinity
      snapshot.plots[0].variables[index].expectation?.at = .nan
    }
    snapshot.alarms[0].confidence = .nan
    snapshot.alarms[0].expectedAt = .infinity
    snapshot.time = 1e300
    snapshot.messages.accepted = .max
    let html = PageDocument(snapshot: snapshot).html()
    #expect(!html.contains("nan") && !html.contains("inf\"") && html.contains("</html>"))
  }
}
