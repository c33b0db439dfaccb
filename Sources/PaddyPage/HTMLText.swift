internal import Numbers
internal import PaddyTelemetry

/// Text made safe to stand between tags and in quoted attributes.
package func escaped(_ text: String) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    // No HTML parser takes a null; other controls only spoil the look.
    case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": result += "\u{fffd}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// `4.1 – 6.3 cm`; one number where both read alike.
func rangeText(_ low: Double?, _ high: Double?, _ unit: String) -> String? {
  guard let low, let high else { return nil }
  let (a, b) = (ShownQuantity(low, unit), ShownQuantity(high, unit))
  return a.figure == b.figure ? b.text : "\(a.figure) – \(b.text)"
}

/// How long ago, in the largest unit that says something.
func ageText(_ seconds: Double) -> String { seconds < 90 ? "just now" : "\(lengthText(seconds)) ago" }

/// `in 3 h`, or how long it has been due.
func leadText(_ seconds: Double) -> String { seconds < 0 ? "due since \(lengthText(-seconds))" : "in \(lengthText(seconds))" }

private func lengthText(_ seconds: Double) -> String {
  let (length, unit) =
    seconds < 5400 ? (seconds / 60, "min") : seconds < 172_800 ? (seconds / 3600, "h") : (seconds / 86_400, "d")
  return "\(ShownQuantity.figure(length, decimals: 0))\u{a0}\(unit)"
}

/// A probability in whole per cent.
func percentText(_ share: Double) -> String { "\(ShownQuantity.figure(share * 100, decimals: 0))\u{a0}%" }

/// The clock of a moment on the day of `now`, with the day before it on any other; never broken over two lines.
func momentText(_ time: Double, now: Double, zone: Int) -> String {
  let text = ISOMoment.shortText(time, zone: zone)
  if text.prefix(10) == ISOMoment.shortText(now, zone: zone).prefix(10) { return String(text.suffix(5)) }
  return String(text.suffix(11)).replacing(" ", with: "\u{a0}")
}

/// `1 alarm`, `2 alarms`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(ShownQuantity.figure(Double(count), decimals: 0)) \(noun)\(count == 1 ? "" : "s")"
}

/// Names of states as the page writes them, in the order in which it shows them.
enum ShownVariable {
  static let first = ["floodwater-depth", "dissolved-oxygen", "water-temperature", "ammonium", "planthoppers", "leaf-area-index"]

  static func title(_ name: String) -> String {
    switch name {
    case "floodwater-depth": "Water level"
    case "dissolved-oxygen": "Oxygen in water"
    case "water-temperature": "Water temperature"
    case "ph": "pH of water"
    case "leaf-area-index": "Leaf area index"
    case "par": "Light"
    default: name.prefix(1).uppercased() + name.dropFirst().replacing("-", with: " ")
    }
  }

  /// For the head of a narrow column.
  static func shortTitle(_ name: String) -> String {
    switch name {
    case "floodwater-depth": "Water"
    case "dissolved-oxygen": "Oxygen"
    case "water-temperature": "Warmth"
    case "planthoppers": "Hoppers"
    case "leaf-area-index": "Leaf area"
    default: title(name)
    }
  }

  /// The six that matter most, then the rest by the plot's own order.
  static func ordered(_ plot: LivePlot) -> [LiveVariable] {
    first.compactMap(plot.variable) + plot.variables.filter { !first.contains($0.name) }
  }
}
