import Numbers
import Testing

import Paddy

@Suite("Nitrogen below the ploughed layer")
struct SubsoilNitrogenTests {
  private static let soil = SoilNitrogen.Parameters<Cited>.standard.map(\.value)

  /// Three layers of 0.2 m.
  private static func layers(mineralisation: Double = 0) -> SubsoilLayers<Double> {
    var layers = SubsoilLayers<Double>()
    layers.count = 3
    for i in 0..<3 {
      layers.thickness[i] = 0.2
      layers.mineralisation[i] = mineralisation
    }
    return layers
  }

  private static func state(ammonium: Double = 1, nitrate: Double = 1, humus: Double = 100) -> SubsoilNitrogenState<Double> {
    var state = SubsoilNitrogenState<Double>()
    for i in 0..<3 {
      state.ammonium[i] = ammonium
      state.nitrate[i] = nitrate
    }
    state.humus = humus
    return state
  }

  private static func day(
    _ state: SubsoilNitrogenState<Double>, arriving: (ammonium: Double, nitrate: Double) = (0, 0),
    uptake: SubsoilUptake<Double> = SubsoilUptake(), water: Double = 0.35, below: Double = 0, temperature: Double = 25,
    mineralisation: Double = 0
  ) -> (next: SubsoilNitrogenState<Double>, flows: SubsoilNitrogen.Flows<Double>) {
    SubsoilNitrogen.day(
      state, arriving: arriving, uptake: uptake, water: InlineArray(repeating: water), below: InlineArray(repeating: below),
      temperature: temperature, layers(mineralisation: mineralisation), soil)
  }

  @Test("what arrives, leaves and stays is one sum, whatever happens in between")
  func conserved() {
    var stream = RandomStream(seed: 3, purpose: "subsoil", member: 0)
    var state = Self.state()
    for _ in 0..<200 {
      var uptake = SubsoilUptake<Double>()
      for i in 0..<3 {
        uptake.ammonium[i] = stream.uniform(0, 0.3)
        uptake.nitrate[i] = stream.uniform(0, 0.3)
      }
      let arriving = (ammonium: stream.uniform(0, 0.2), nitrate: stream.uniform(0, 0.4))
      let (next, flows) = Self.day(
        state, arriving: arriving, uptake: uptake, water: stream.uniform(0.2, 0.45), below: stream.uniform(-0.001, 0.05),
        temperature: stream.uniform(5, 35), mineralisation: 0.01)
      let out = flows.leachedAmmonium + flows.leachedNitrate + flows.denitrification + flows.uptake
      #expect(abs(next.total - state.total - (arriving.ammonium + arriving.nitrate) + out) < 1e-12)
      for i in 0..<3 { #expect(next.ammonium[i] >= 0 && next.nitrate[i] >= 0) }
      state = next
    }
  }

  @Test("a soaked layer denitrifies and does not nitrify; a drained one does the reverse")
  func air() {
    let wet = Self.day(Self.state(), water: 0.4, mineralisation: 0.05).flows
    let drained = Self.day(Self.state(), water: 0.3, mineralisation: 0.05).flows
    #expect(wet.nitrification == 0 && wet.denitrification > 0.1)
    #expect(drained.nitrification > 0.15 && drained.denitrification == 0)
  }

  @Test("nitrate leaves with water, ammonium stays on the clay")
  func leaching() {
    let flows = Self.day(Self.state(), water: 0.3, below: 0.03).flows
    #expect(flows.leachedNitrate > 5 * flows.leachedAmmonium && flows.leachedAmmonium > 0)
    let dry = Self.day(Self.state(), water: 0.3).flows
    #expect(dry.leachedNitrate == 0 && dry.leachedAmmonium == 0)
  }

  @Test("roots get no more than there is")
  func uptake() {
    var uptake = SubsoilUptake<Double>()
    uptake.ammonium[1] = 5
    let (next, flows) = Self.day(Self.state(), uptake: uptake, water: 0.4)
    #expect(flows.uptake == 1 && next.ammonium[1] >= 0)
  }

  @Test("more carbon releases more nitrogen, but less than in proportion")
  func rule() {
    let p = MineralisationRule.Parameters<Cited>.standard.map(\.value)
    let poor: Double = MineralisationRule.topsoil(carbon: 2, p), rich: Double = MineralisationRule.topsoil(carbon: 8, p)
    #expect(rich > poor && rich < 4 * poor)
    #expect(poor > 0.015 && rich < p.most, "0.15 kg N/ha/d and more; the most is never reached")
    #expect(MineralisationRule.topsoil(carbon: 0.0, p) == 0)
    #expect(MineralisationRule.subsoil(carbon: 2.0, depth: 0.1, p) < 0.5 * poor)
    #expect(MineralisationRule.subsoil(carbon: 2.0, depth: 1.0, p) < 0.05 * poor)
  }
}
