public import Numbers

extension Catalogue {
  /// Lower Yangtze: main flights mid-June to late July, a second lot in August and early September.
  public static let immigrationLowerYangtze = Immigration.Parameters<Cited>(
    pulses: Cited(3, 2...5, "per year", "recalled; five waves a year reach East China (Cheng et al. 1979, excerpt)"),
    mainStart: Cited(166, 155...175, "day of year", window),
    mainEnd: Cited(208, 200...215, "day of year", window),
    secondaryStart: Cited(213, 210...220, "day of year", window),
    secondaryEnd: Cited(250, 240...260, "day of year", window),
    mainShare: Cited(0.75, 0.5...0.9, "1", "design choice"),
    planthoppers: Cited(0.6, 0.3...1, "m⁻² per year", "recalled; 0.25–7.5 at 15 days (Dyck et al. 1979, excerpt)"),
    leafFolders: Cited(0.15, 0.05...0.3, "m⁻² per year", "recalled"),
    whiteBacked: Cited(
      3, 1...8, "m⁻² per year",
      "recalled: they land first and several times as many as brown planthoppers; 0.25–7.5 at 15 days (Dyck et al. 1979, excerpt)"
    ),
    whiteBackedLead: Cited(14, 7...21, "d", "recalled: light traps catch them from late May, brown planthoppers from mid-June"),
    pulseDeviation: Cited(1, 0.7...1.3, "1", "recalled"),
    yearDeviation: Cited(0.7, 0.4...1, "1", "recalled; Syobu et al. 2012, abstract"))

  /// Los Baños: planthoppers and moths come from nearby rice all the year; as many pulses per 120 days as in the lower Yangtze.
  public static let immigrationTropics = Immigration.Parameters<Cited>(
    pulses: Cited(9, 6...15, "per year", "design choice: 3 in a season of 120 days"),
    mainStart: Cited(1, 1...1, "day of year", tropics),
    mainEnd: Cited(365, 365...365, "day of year", tropics),
    secondaryStart: Cited(1, 1...1, "day of year", tropics),
    secondaryEnd: Cited(365, 365...365, "day of year", tropics),
    mainShare: Cited(1, 1...1, "1", tropics),
    planthoppers: Cited(1.8, 0.9...3, "m⁻² per year", "design choice: 0.6 in a season of 120 days"),
    leafFolders: Cited(0.45, 0.15...0.9, "m⁻² per year", "design choice: 0.15 in a season of 120 days"),
    whiteBacked: Cited(1.8, 0.9...6, "m⁻² per year", "design choice: as brown planthoppers, which are the pest of the tropics"),
    whiteBackedLead: Cited(0, 0...0, "d", tropics),
    pulseDeviation: Cited(1, 0.7...1.3, "1", "recalled"),
    yearDeviation: Cited(0.7, 0.4...1, "1", "recalled"))

  /// The climatology of a site: continuous within the tropics, the lower Yangtze's elsewhere.
  public static func immigration(at site: Site) -> Immigration.Parameters<Cited> {
    Swift.abs(site.latitude) < 21 ? immigrationTropics : immigrationLowerYangtze
  }
}

private let window = "recalled"
private let tropics = "recalled: continuous"
