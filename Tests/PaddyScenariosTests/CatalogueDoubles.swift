import Foundation
import Numbers
import Paddy
import PaddyScenarios

extension ScenarioCatalogue {
  /// The real catalogue.
  static let forTests = ScenarioCatalogue()
}

/// A scenario without a mistake, which tests change in one place.
let soundScenario = """
  paddy: 1
  title: A test
  site: {latitude: 30.1 deg, longitude: 119.5 deg, elevation: 60 m}
  weather: {climate: hangzhou, years: 30, seed: 7}
  plot: {area: 15 mu, soil: paddy-clay-loam, bund: 40 cm}
  rice: {cultivar: hangzhou-single, sown: 05-20, transplanted: 06-15, hills: 16 /m2, seedlings: 2 /hill}
  prices: zhejiang-2021
  systems:
    conventional:
      fertiliser:
        - {on: transplanting - 1 d, product: urea, nitrogen: 90 kg/ha, placed: incorporated}
        - {on: panicle-initiation, product: urea, nitrogen: 54 kg/ha}
      water: {rule: flood, between: [2 cm, 6 cm], midseason-drainage: 35 d after transplanting for 8 d}
      spray: {rule: threshold, planthoppers: 10 /hill, product: pymetrozine}
    rice-frog:
      like: conventional
      refuge: {share: 8 %, depth: 60 cm, layout: peripheral}
      animals:
        - {species: bullfrog, stocked: transplanting + 15 d, density: 7500 /ha, mass: 20 g, feed: 3 %/d, harvested: harvest - 5 d}
      fertiliser: {scale: 70 %}
      spray: none
      sold: [{share: 20 %, price: 40 yuan/kg, as: milled}, {share: 80 %, price: 5 yuan/kg}]

  """

/// A plot with a soil of its own, manure and irrigation by schedule; nothing in it is a default.
let profileScenario = """
  paddy: 1
  title: A profile
  site: {latitude: 30.1 deg, longitude: 119.5 deg, elevation: 60 m}
  weather: {climate: hangzhou, years: 30, seed: 7}
  plot:
    area: 15 mu
    bund: 15 cm
    soil:
      title: A puddled loam
      puddled: 20 cm
      percolation: 4 mm/d
      start: 05-10
      layers:
        - {to: 20 cm, saturation: 0.52 m3/m3, field-capacity: 0.40 m3/m3, wilting-point: 0.22 m3/m3, bulk-density: 1.2 t/m3,
           organic-carbon: 1.8 %, conductivity: 5 cm/d, ph: 6.1, cation-exchange: 0.18 mol/kg, clay: 31 %, water: 0.5 m3/m3,
           ammonium: 12 mg/kg, nitrate: 2 mg/kg}
        - {to: 80 cm, saturation: 0.45 m3/m3, field-capacity: 0.34 m3/m3, wilting-point: 0.2 m3/m3, bulk-density: 1.4 t/m3,
           organic-carbon: 0.6 %}
  rice: {cultivar: hangzhou-single, sown: 05-20, transplanted: 06-15, hills: 16 /m2, seedlings: 2 /hill}
  prices: zhejiang-2021
  systems:
    manured:
      pests: none
      fertiliser: [{on: transplanting, product: urea, nitrogen: 90 kg/ha, in-soil: 45 %}]
      organic: [{on: transplanting - 10 d, material: rice-straw, mass: 5 t/ha, nitrogen: 0.7 %}]
      water:
        rule: schedule
        percolation: 6 mm/d
        schedule:
          - {on: transplanting, fill: 5 cm}
          - {on: 07-01, amount: 60 mm}
          - {on: 07-10, hold: 4 cm}
          - {on: 08-01, outlet: 8 cm}

  """

/// What reading a text says, without the file: "3:7: error: message".
func reading(_ text: String) -> (scenario: Scenario?, said: [String]) {
  let reading = ScenarioReader(catalogue: .forTests).read(text: text, file: "test.yaml")
  return (reading.scenario, reading.diagnostics.map { String($0.description.dropFirst("test.yaml:".count)) })
}

/// What reading the sound scenario says after one change.
func reading(_ old: String, _ new: String) -> (scenario: Scenario?, said: [String]) {
  precondition(soundScenario.contains(old), "the sound scenario does not hold '\(old)'")
  return reading(soundScenario.replacing(old, with: new, maxReplacements: 1))
}
