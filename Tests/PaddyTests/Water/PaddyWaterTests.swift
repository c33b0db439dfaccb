import Numbers
import Testing

import Paddy

@Suite struct PaddyWaterTests {
  /// A day and what is to come of it, m; contents m³ m⁻³.
  struct Row: Sendable, CustomTestStringConvertible {
    var sentence: String
    var ponded = 0.0, content = [0.5, 0.5], days = 1.0
    var rain = 0.0, evaporation = 0.0, uptake = [0.0, 0.0], bund = 0.2
    var pondedNext = 0.0, contentNext = [0.5, 0.5]
    var pondEvaporation = 0.0, soilEvaporation = 0.0, pondTranspiration = 0.0, drainage = 0.0, runoff = 0.0
    var testDescription: String { sentence }
  }

  static let rows = [
    Row(
      sentence: "A pond that lasts gives to the air, to the roots and to the ground, and the layers stay as they are.",
      ponded: 0.05, content: [0.45, 0.42], evaporation: 0.004, uptake: [0.003, 0.001], pondedNext: 0.039,
      contentNext: [0.45, 0.42], pondEvaporation: 0.004, pondTranspiration: 0.004, drainage: 0.003),
    Row(
      sentence: "What stands above the bund runs off.", ponded: 0.05, rain: 0.1, bund: 0.1, pondedNext: 0.1, drainage: 0.003,
      runoff: 0.047),
    Row(sentence: "No bund keeps no water.", ponded: 0.05, bund: 0, drainage: 0.003, runoff: 0.047),
    Row(
      sentence: "A pond too small for both gives to the air first, and roots take the rest of theirs from the soil.",
      ponded: 0.005, evaporation: 0.004, uptake: [0.002, 0.001], contentNext: [0.5 - 0.04 / 3, 0.5 - 0.01 / 3],
      pondEvaporation: 0.004, pondTranspiration: 0.001),
    Row(
      sentence: "A pond too small for the air is used up, and the topsoil gives what is missing.", ponded: 0.001,
      evaporation: 0.004, contentNext: [0.47, 0.5], pondEvaporation: 0.001, soilEvaporation: 0.003),
    Row(
      sentence: "Bare wet soil loses all that is asked on the first day without a pond.", content: [0.4, 0.4],
      evaporation: 0.004, contentNext: [0.36, 0.4], soilEvaporation: 0.004),
    Row(
      sentence: "Later it loses less and less.", content: [0.3, 0.3], days: 4, evaporation: 0.01,
      contentNext: [0.3 - 0.06 * 0.2679491924311228, 0.3], soilEvaporation: 0.006 * 0.2679491924311228),
    Row(
      sentence: "Air-dry soil gives nothing but the rain of the day.", content: [0.1, 0.3], rain: 0.001, evaporation: 0.004,
      contentNext: [0.1, 0.3], soilEvaporation: 0.001),
    Row(
      sentence: "Roots come first where the topsoil has not enough for both.", content: [0.15, 0.3], evaporation: 0.004,
      uptake: [0.003, 0], contentNext: [0.1, 0.3], soilEvaporation: 0.002),
    Row(
      sentence: "Rain fills layers to field capacity from the top down, as fast as they conduct.", content: [0.3, 0.3],
      rain: 0.02, contentNext: [0.4, 0.35]),
    Row(
      sentence: "What a full layer below cannot take stands on the soil.", content: [0.5, 0.5], rain: 0.08, pondedNext: 0.03,
      drainage: 0.05),
    Row(
      sentence: "Water above field capacity drains.", content: [0.41, 0.41], contentNext: [0.4, 0.4], drainage: 0.003),
  ]

  @Test(arguments: rows) func oneDay(row: Row) {
    let column = SoilColumnTests.column
    var state = SoilColumnState(column, content: row.content, ponded: row.ponded)
    state.daysSincePonding = row.days
    let (next, flows) = PaddyWater.day(
      state, rain: row.rain, irrigation: 0, evaporation: row.evaporation, uptake: SoilColumn<Double>.layers(row.uptake, 2),
      bundHeight: row.bund, column)
    let found = [
      next.ponded, next.content[0], next.content[1], flows.pondEvaporation, flows.soilEvaporation, flows.pondTranspiration,
      flows.drainage, flows.runoff, flows.correction, flows.transpiration,
    ]
    let expected = [
      row.pondedNext, row.contentNext[0], row.contentNext[1], row.pondEvaporation, row.soilEvaporation, row.pondTranspiration,
      row.drainage, row.runoff, 0, row.uptake[0] + row.uptake[1],
    ]
    for (a, b) in zip(found, expected) { #expect(abs(a - b) < 1e-15, "\(found) \(expected)") }
  }

  /// The soil above, puddled to the bottom; it ripens to 0.45 and cracks at pF 3.1.
  private let puddled: SoilColumn<Double> = {
    let soil = SoilColumnTests.column
    return SoilColumn(
      thickness: [0.1, 0.2], saturation: [0.5, 0.5], fieldCapacity: [0.4, 0.4], wiltingPoint: [0.2, 0.2], airDry: [0.1, 0.1],
      conductivity: [0.5, 0.001], ripenedSaturation: [0.45, 0.45], puddledLayers: 2, crackingSuction: 3.1,
      pondedPercolation: soil.pondedPercolation)
  }()

  private func day(_ state: SoilColumnState<Double>, rain: Double = 0, uptake: [Double] = [0, 0])
    -> (next: SoilColumnState<Double>, flows: PaddyWater.Flows<Double>)
  {
    PaddyWater.day(
      state, rain: rain, irrigation: 0, evaporation: 0, uptake: SoilColumn<Double>.layers(uptake, 2), bundHeight: 0.2, puddled)
  }

  @Test func aPuddledSoilShrinksAsItDriesAndDoesNotSwellAgain() {
    let dry = day(.saturated(puddled), uptake: [0.002, 0])
    #expect(abs(dry.next.content[0] - 0.48) < 1e-15 && dry.next.saturation[0] == dry.next.content[0])
    #expect(dry.next.content[1] == 0.5, "above field capacity, yet nothing drains")
    let dryer = day(dry.next, uptake: [0.008, 0])
    #expect(abs(dryer.next.content[0] - 0.4) < 1e-15 && dryer.next.saturation[0] == 0.45)
    let wet = day(dryer.next, rain: 0.05)
    #expect(wet.next.content[0] == 0.45 && abs(wet.next.ponded - 0.044) < 1e-15, "5 mm to fill it, 1 mm through the sole")
  }

  @Test func cracksOpenWhenTheSoleIsDryAndTakeThePondForGood() {
    #expect(abs(puddled.crackingContent - 0.3) < 1e-15)
    var state = SoilColumnState(puddled, content: [0.3, 0.301], ponded: 0)
    #expect(day(state).next.cracked == 0)
    state = day(state, uptake: [0, 0.0004]).next
    #expect(state.cracked == 1)
    state = day(state, rain: 0.15).next
    #expect(state.cracked == 1 && state.content[1] == 0.45)
    state.ponded = 0.05
    let drained = day(state)
    #expect(drained.next.ponded < 1e-15 && abs(drained.flows.drainage - 0.05) < 1e-15)
    #expect(drained.flows.pondPercolation == 0)
    state.cracked = 0
    #expect(abs(day(state).next.ponded - 0.047) < 1e-15, "without cracks only the given rate")
  }
}
