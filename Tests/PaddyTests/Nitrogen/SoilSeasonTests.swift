import Numbers
import Paddy
import Testing

/// What a season of water and nitrogen adds up to, with a fixed canopy: the rows of the sanity table that need a season.
@Suite struct SoilSeasonTests {
  struct Total {
    var rain = 0.0, irrigation = 0.0, evaporation = 0.0, transpiration = 0.0, percolation = 0.0, runoff = 0.0
    var fertiliser = 0.0, ammonia = 0.0, basalAmmonia = 0.0, panicleAmmonia = 0.0, denitrification = 0.0, leaching = 0.0,
      runoffN = 0.0
    var uptake = 0.0, mineralisation = 0.0, fixation = 0.0
    /// Floodwater ammonium, g N m⁻³, and urea, g N m⁻², day by day.
    var ammonium: [Double] = [], urea: [Double] = [], loss: [Double] = [], acidity: [Double] = []
    var openShare = 0.0, closedShare = 0.0
  }
  struct Farm {
    var basal = 6.0, tillering = 4.5, panicle = 4.5
    var incorporated = false
    var wind = 1.0
    var awd = false
    var drain = 120
  }

  static func run(_ farm: Farm, _ soil: Soil = .paddyClayLoam, member: Int = 0) -> Total {
    var field = SoilField<Double>(soil)
    var total = Total()
    var open = (0.0, 0.0), closed = (0.0, 0.0)
    for (day, plain) in SoilForcing.season(member: member).enumerated() {
      var forcing = plain
      forcing.wind *= farm.wind
      if day == 0 { if farm.incorporated { forcing.incorporated = farm.basal } else { forcing.urea = farm.basal } }
      if day == 12 { forcing.urea = farm.tillering }
      if day == 45 { forcing.urea = farm.panicle }
      if farm.awd && day >= 14 && !(68...82).contains(day) {
        forcing.refillBelow = -0.15
        forcing.refillTo = 0.05
      }
      if day >= 108 {
        forcing.irrigation = 0
        forcing.sill = 0
      }
      field.step([forcing])
      let water = field.waterFlows, nitrogen = field.nitrogenFlows
      total.rain += water.rain
      total.irrigation += water.irrigation
      total.evaporation += water.evaporation + water.interception
      total.transpiration += water.transpiration
      total.percolation += water.percolation
      total.runoff += water.drainage + water.spill
      if forcing.leafArea < 1 { open = (open.0 + water.evaporation, open.1 + water.evaporation + water.transpiration) }
      if forcing.leafArea > 4 { closed = (closed.0 + water.evaporation, closed.1 + water.evaporation + water.transpiration) }
      total.fertiliser += nitrogen.fertiliser
      total.ammonia += nitrogen.ammoniaLoss
      if day < 12 { total.basalAmmonia += nitrogen.ammoniaLoss }
      if (45..<60).contains(day) { total.panicleAmmonia += nitrogen.ammoniaLoss }
      total.denitrification += nitrogen.denitrification
      total.leaching += nitrogen.leaching
      total.runoffN += nitrogen.runoff
      total.uptake += nitrogen.cropUptake
      total.mineralisation += nitrogen.mineralisation
      total.fixation += nitrogen.fixation
      total.ammonium.append(field.nitrogen.floodwaterAmmonium / max(field.water.floodwater, 0.001))
      total.urea.append(field.nitrogen.floodwaterUrea)
      total.loss.append(nitrogen.ammoniaLoss)
      total.acidity.append(nitrogen.highestAcidity)
    }
    total.openShare = open.0 / open.1
    total.closedShare = closed.0 / closed.1
    return total
  }

  /// Twelve weathers: a single one can pass a range by luck (one of them irrigates more with alternate wetting and drying).
  private static func runs(_ farm: Farm, _ soil: Soil = .paddyClayLoam) -> [Total] {
    (0..<12).map { run(farm, soil, member: $0) }
  }
  private static func mean(_ totals: [Total], _ value: (Total) -> Double) -> Double {
    totals.map(value).reduce(0, +) / Double(totals.count)
  }
  private static let broadcast = runs(Farm())
  private static let incorporated = runs(Farm(incorporated: true))
  private static let none = runs(Farm(basal: 0, tillering: 0, panicle: 0))

  /// The prototype with c 0.5–0.7 lost 31–35, 21–24 and 17–20 % of the season's dose in the three cases.
  @Test func ammonia() {
    let cautious = Self.runs(Farm(basal: 7.5, tillering: 2, panicle: 5.5, incorporated: true))
    let half = Self.runs(Farm(wind: 0.5)), double = Self.runs(Farm(wind: 2))
    func share(_ total: Total) -> Double { total.ammonia / total.fertiliser }
    for member in 0..<12 {
      let open = share(Self.broadcast[member]), inside = share(Self.incorporated[member]), little = share(cautious[member])
      #expect(open > 0.20 && open < 0.50, "20–50 % strewn on water in the open")
      let basal = Self.incorporated[member].basalAmmonia / 6
      #expect(basal > 0.05 && basal < 0.15, "5–15 % of an incorporated basal dose")
      #expect(little > 0.09 && little < 0.20, "9–20 % for a typical farm's mix")
      #expect(open > inside && inside > little)
      #expect(share(half[member]) < open, "wind carries it off")
    }
    withKnownIssue(
      "since the pH knows carbon dioxide, twice the wind takes less ammonia in four years of twelve; why is not shown"
    ) {
      for member in 0..<12 { #expect(share(Self.broadcast[member]) < share(double[member]), "wind carries it off") }
    }
  }

  /// Peak and pace after strewing urea under a closed canopy, where little else escapes.
  @Test func ammoniaComesWithinAWeek() {
    let farm = Self.runs(Farm(basal: 0, tillering: 0, panicle: 4.5))
    let extra = (0..<120).map { day in Self.mean(farm) { $0.loss[day] } - Self.mean(Self.none) { $0.loss[day] } }
    let highest = extra.max() ?? 0
    #expect((45..<48).contains(extra.firstIndex(of: highest) ?? 0), "the peak falls in the first three days")
    #expect(extra[45..<52].reduce(0, +) > 0.5 * extra.reduce(0, +), "most within a week")
  }

  @Test func zeroFertiliserLosesNextToNothing() {
    for none in Self.none {
      #expect(none.ammonia < 0.2, "below 2 kg N ha⁻¹")
      #expect(none.mineralisation > 4 && none.mineralisation < 8, "40–80 kg N ha⁻¹ a season")
      #expect(none.fixation > 0.5 && none.fixation < 3, "5–30 kg N ha⁻¹ a season")
    }
  }

  @Test func ureaAndAmmoniumInTheFloodwater() {
    for broadcast in Self.broadcast {
      #expect(broadcast.urea[4] < 0.05 * 6, "below 5 % of the dose after five days")
      let peak = broadcast.ammonium.prefix(8).max() ?? 0
      #expect(peak > 20 && peak < 80, "20–80 g N m⁻³")
      #expect((2...4).contains((broadcast.ammonium.firstIndex(of: peak) ?? 0) + 1))
      #expect(broadcast.ammonium[11] < 5, "below 5 by day 12")
    }
  }

  @Test func waterUse() {
    let percolated = Self.mean(Self.broadcast) { $0.percolation } / 120
    #expect(percolated > 0.001 && percolated < 0.010, "1–10 mm a day")
    let used = Self.mean(Self.broadcast) { $0.evaporation + $0.transpiration + $0.percolation + $0.runoff }
    #expect(used > 0.7 && used < 1.5, "700–1500 mm a season")
    let open = Self.mean(Self.broadcast) { $0.openShare }
    #expect(open > 0.6 && open < 0.9, "evaporation is most of it in the open")
    let saving = Self.mean(Self.runs(Farm(awd: true))) { $0.irrigation }
    let flooded = Self.mean(Self.broadcast) { $0.irrigation }
    #expect(saving < 0.85 * flooded && saving > 0.5 * flooded, "alternate wetting and drying saves 15–50 % over many years")
  }

  /// With the uptake wanted by the rice fixed, the recovery follows from that wish and is no prediction.
  @Test func fateOfTheFertiliser() {
    func share(_ value: (Total) -> Double) -> Double { Self.mean(Self.incorporated) { value($0) / $0.fertiliser } }
    let recovery = share { $0.uptake } - Self.mean(Self.none) { $0.uptake } / 15
    #expect(recovery > 0.25 && recovery < 0.50)
    let denitrified = share { $0.denitrification }, leached = share { $0.leaching }, ranOff = share { $0.runoffN }
    #expect(denitrified > 0.05 && denitrified < 0.35)
    #expect(leached > 0.01 && leached < 0.10)
    #expect(ranOff > 0.01 && ranOff < 0.15)
  }

  /// Rows of the sanity table the first version misses. Each turns red the day it is met, and then belongs above.
  @Test func knownToBeWrong() {
    withKnownIssue("the pH peaks a little above 9.5 on open water after urea; 8–9.5 is expected") {
      #expect(Self.mean(Self.broadcast) { $0.acidity.max() ?? 0 } <= 9.5)
    }
    withKnownIssue("an early tillering dose loses 72 % of itself; 30–45 % is expected") {
      let without = Self.runs(Farm(tillering: 0))
      let lost = Self.mean(Self.broadcast) { $0.ammonia } - Self.mean(without) { $0.ammonia }
      #expect(lost / 4.5 <= 0.45)
    }
    withKnownIssue("a dose at panicle initiation loses a few per cent; the prototype had 11–16 %") {
      let only = Self.runs(Farm(basal: 0, tillering: 0, panicle: 4.5))
      let lost = Self.mean(only) { $0.ammonia } - Self.mean(Self.none) { $0.ammonia }
      #expect(lost / 4.5 >= 0.09)
    }
    withKnownIssue("evaporation under a closed canopy is 5 % of the whole; 10–30 % is expected") {
      #expect(Self.mean(Self.broadcast) { $0.closedShare } >= 0.1)
    }
    withKnownIssue("irrigation of this wet, cloudy weather on a tight pan is 210 mm; 300–900 are expected") {
      #expect(Self.mean(Self.broadcast) { $0.irrigation } >= 0.3)
    }
    withKnownIssue("a sandy loam leaches half the dose; 1–10 % is expected") {
      #expect(Self.mean(Self.runs(Farm(incorporated: true), .paddySandyLoam)) { $0.leaching / $0.fertiliser } <= 0.10)
    }
  }
}
