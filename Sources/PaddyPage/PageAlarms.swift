internal import PaddyTelemetry

/// The alarms on the page: what stands with what to do, and what has passed. Where several plots want the same, they share a card.
struct PageAlarms {
  /// More cards than these are folded away behind a line that counts them.
  private static let mostOpen = 8

  var active: [LiveAlarm], recent: [LiveAlarm]
  var time: Double
  var zone: Int

  func html() -> String {
    if active.isEmpty, recent.isEmpty { return "" }
    var text = "<section><h2>Alarms</h2>"
    if active.isEmpty { text += "<p class=\"nothing\">none stands</p>" }
    let cards = groups.map(card)
    text += "<div class=\"alarms\">\(cards.prefix(PageAlarms.mostOpen).joined())</div>"
    let rest = cards.dropFirst(PageAlarms.mostOpen)
    if !rest.isEmpty {
      text +=
        "<details id=\"more-alarms\"><summary>\(counted(rest.count, "more card"))</summary><div class=\"alarms\">\(rest.joined())</div></details>"
    }
    if !recent.isEmpty {
      text +=
        "<details id=\"recent\"><summary>\(counted(recent.count, "alarm")) cleared lately</summary><ul class=\"past\">\(recent.map(past).joined())</ul></details>"
    }
    return text + "</section>"
  }

  /// What is most urgent, in a few words; nil where nothing stands.
  func headline() -> String? {
    guard let first = active.first else { return nil }
    let lead = first.expectedAt.map { ", \(leadText($0 - time))" } ?? ""
    return "\(first.kind.title), \(first.plot)\(lead)"
  }

  /// Alarms of one kind, severity and subject, in the order of their first.
  private var groups: [[LiveAlarm]] {
    var groups: [[LiveAlarm]] = []
    var places: [String: Int] = [:]
    for alarm in active {
      let name = "\(alarm.severity.name) \(alarm.kind.rawValue) \(alarm.subject)"
      if let place = places[name] {
        groups[place].append(alarm)
      } else {
        places[name] = groups.count
        groups.append([alarm])
      }
    }
    // plot-9 before plot-19.
    return groups.map { group in group.sorted { ($0.plot.count, $0.plot) < ($1.plot.count, $1.plot) } }
  }

  private func card(_ group: [LiveAlarm]) -> String {
    let first = group[0]
    let title = escaped(first.kind.title.prefix(1).uppercased() + first.kind.title.dropFirst())
    let lead =
      group.count == 1 ? first.expectedAt.map { "<span class=\"lead\">\(leadText($0 - time)) (\(moment($0)))</span>" } ?? "" : ""
    var text =
      "<article class=\"alarm \(first.severity.name)\"><p class=\"kind\"><span class=\"chip\">\(first.severity.name)</span> <b>\(title)</b> "
    text += group.count == 1 ? "\(lead)</p>" : "<span class=\"lead\">on \(group.count) plots</span></p>"
    if group.count == 1 {
      let due = first.due.isEmpty ? "" : ", \(escaped(first.due))"
      text += "<p class=\"what\">\(link(first.plot)) · \(escaped(first.subject)): <b>\(escaped(first.said))</b>\(due)</p>"
    } else {
      let plots = group.map { alarm in
        let lead = alarm.expectedAt.map { " \(leadText($0 - time))" } ?? ""
        return "<li>\(link(alarm.plot)) <b>\(escaped(alarm.said))</b>\(lead)</li>"
      }
      let due = first.due.isEmpty ? "" : ": \(escaped(first.due))"
      text += "<p class=\"what\">\(escaped(first.subject))\(due)</p><ul class=\"each\">\(plots.joined())</ul>"
    }
    text += "<p class=\"todo\">\(escaped(first.whatToDo)).\(group.count > 1 ? " The others likewise." : "")</p>"
    let how = first.source == .twin ? "by the twin" : first.source.rawValue
    let seen = first.acknowledgedBy.map { " · seen by \(escaped($0))" } ?? ""
    let sure = "\(percentText(first.confidence))\u{a0}sure"
    return text
      + "<p class=\"why\">\(escaped(first.cause)) · \(how), \(sure) · since \(moment(first.raisedAt))\(seen)</p></article>"
  }

  private func link(_ plot: String) -> String { "<a href=\"/?plot=\(percentEncoded(plot))\">\(escaped(plot))</a>" }

  private func moment(_ time: Double) -> String { momentText(time, now: self.time, zone: zone) }

  private func past(_ alarm: LiveAlarm) -> String {
    let cleared = alarm.clearedAt.map { moment($0) } ?? "–"
    return
      "<li><b>\(escaped(alarm.plot))</b> \(escaped(alarm.kind.title)) (\(escaped(alarm.subject))), \(moment(alarm.raisedAt)) to \(cleared)</li>"
  }
}

/// A text as part of a query.
func percentEncoded(_ text: String) -> String {
  text.utf8.map { byte in
    let scalar = Unicode.Scalar(byte)
    if byte < 0x80, scalar.properties.isAlphabetic || (48...57).contains(byte) || "-._~".unicodeScalars.contains(scalar) {
      return String(Character(scalar))
    }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count < 2 ? "0" : "") + digits
  }.joined()
}
