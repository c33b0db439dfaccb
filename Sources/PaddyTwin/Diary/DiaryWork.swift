/// What a line of a farm's diary can be about: the closed list.
public enum DiaryWork: String, Sendable, CaseIterable, Codable, Hashable {
  case sowing, transplanting, fertiliser, manure, irrigation, outlet, drainage, spray, fungicide, herbicide, stocking, feeding
  /// Of animals.
  case harvest
  /// From this day on the diary keeps account of a work, whether or not a line of it follows.
  case keeping

  /// The works of which the diary can take the account out of the plan's hands.
  public static let accounts: [DiaryWork] = [
    .fertiliser, .manure, .irrigation, .outlet, .spray, .fungicide, .herbicide, .stocking, .feeding, .harvest,
  ]

  /// The work in whose account it is kept; nil for dates of the rice and for `keeping`.
  var account: DiaryWork? {
    switch self {
    case .sowing, .transplanting, .keeping: nil
    case .drainage: .outlet
    default: self
    }
  }

  /// Columns beside date, plot, work and note; those it must have first.
  var columns: (needed: [DiaryColumn], allowed: [DiaryColumn]) {
    switch self {
    case .sowing, .transplanting, .drainage, .herbicide: ([], [])
    case .fertiliser: ([.what], [.amount, .nitrogen, .phosphorus, .how])
    case .manure: ([.what, .amount], [.nitrogen])
    case .irrigation: ([.amount], [.how])
    case .outlet: ([.amount], [])
    case .spray, .fungicide: ([], [.what])
    case .stocking: ([.what, .amount, .mass], [])
    case .feeding, .harvest: ([.amount], [.what])
    case .keeping: ([.what], [])
    }
  }

  /// What it says, for people.
  public var meaning: String {
    switch self {
    case .sowing: "the rice came up in the seedbed, or in the field where direct-seeded; of all plots"
    case .transplanting: "the rice was transplanted"
    case .fertiliser:
      "fertiliser given: 'what' is the product, 'amount' its mass or 'nitrogen' the nitrogen in it; 'how' is broadcast, "
        + "incorporated, or placed (in the soil), as 'placed 60 %' in part"
    case .manure: "manure, straw or green manure brought: 'what' is the material, 'amount' its dry matter"
    case .irrigation: "water let in: 'amount' is its depth or volume, or with 'up to' under 'how' the depth it then stood at"
    case .outlet: "the outlet's sill set to a height over the flat, where it stays"
    case .drainage: "the outlet opened down to the flat, where it stays"
    case .spray: "insecticide sprayed"
    case .fungicide: "fungicide sprayed"
    case .herbicide: "a pass with herbicide"
    case .stocking: "animals put in: 'what' is the species, 'amount' how many, 'mass' of one"
    case .feeding:
      "feed: a share of the live mass a day ('3 %/d'), 'appetite' or 'none', which hold until the next line; or the mass of one day"
    case .harvest: "animals taken out: a share of those alive, 'all', or their mass"
    case .keeping:
      "from this day on the diary keeps account of 'what', one work or 'everything': what it does not tell was not done"
    }
  }
}

/// A column of a farm's diary, a key where it is lines of JSON.
enum DiaryColumn: String, CaseIterable, Hashable {
  case date, plot, work, what, amount, nitrogen, phosphorus, mass, how, note
}
