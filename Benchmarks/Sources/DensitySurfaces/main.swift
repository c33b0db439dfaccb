// What do more animals do? Planthoppers, rice, profit, catch and methane of an unsprayed field by the density of frogs (0 to 60,000/ha)
// and of carp (0 to 12,000/ha), over 30 generated Hangzhou years, as a table and a picture.
//
// Run in this folder: swift run -c release -Xcc -march=native DensitySurfaces [PICTURE.png]

import Foundation
import Numbers
import Paddy
import PaddyReports
import PaddyScenarios
import PaddyStudies

let text = """
  paddy: 1
  title: one field by the density of its animals
  site: {latitude: 30.1 deg, longitude: 119.5 deg, elevation: 60 m}
  weather: {climate: hangzhou, years: 30, seed: 1}
  plot: {area: 10 mu, soil: paddy-clay-loam, bund: 40 cm}
  rice: {cultivar: hangzhou-single, sown: 05-20, transplanted: 06-15, hills: 16 /m2, seedlings: 2 /hill}
  prices: zhejiang-2021
  systems:
    frogs:
      fertiliser:
        - {on: transplanting - 1 d, product: urea, nitrogen: 90 kg/ha, placed: incorporated}
        - {on: transplanting + 10 d, product: urea, nitrogen: 54 kg/ha}
        - {on: panicle-initiation, product: urea, nitrogen: 36 kg/ha}
      spray: none
      refuge: {share: 8 %, depth: 80 cm, layout: peripheral}
      animals: [{species: black-spotted-frog, stocked: transplanting + 15 d, density: 7500 /ha, mass: 5 g, feed: 3 %/d, harvested: harvest - 5 d}]
    carp:
      like: frogs
      water: {rule: flood, between: [8 cm, 15 cm]}
      animals: [{species: carp, stocked: transplanting + 10 d, density: 6000 /ha, mass: 40 g, feed: 3 %/d, harvested: harvest - 10 d}]
  """
let file = "densities.yaml"
let reading = ScenarioReader().read(text: text, file: file)
guard let scenario = reading.scenario, let weather = StudyWeather.of(scenario, file: file).weather else {
  print(reading.diagnostics.map(\.description).joined(separator: "\n"))
  exit(65)
}
let threads = ProcessInfo.processInfo.activeProcessorCount
let densities = ["frogs": stride(from: 0.0, through: 60_000, by: 3750), "carp": stride(from: 0.0, through: 12_000, by: 750)]
let responses = ["frogs", "carp"].compactMap { system in
  DensityResponse(scenario, weather: weather, system: system, densities: Array(densities[system]!), threads: threads)
}
for response in responses {
  print("\(response.species), means of \(weather.members.count) years")
  print((["a hectare"] + DensityResponse.metrics.map { "\($0.title), \($0.unit)" }).joined(separator: "\t"))
  for point in response.points {
    let numbers = DensityResponse.metrics.map { String(format: "%.2f", point.spread[$0]?.mean ?? .nan) }
    print(([String(format: "%.0f", point.density)] + numbers).joined(separator: "\t"))
  }
  let rough = DensityResponse.metrics.map { String(format: "%.2f", response.roughness($0)) }
  print((["roughness"] + rough).joined(separator: "\t") + "\n")
}
if CommandLine.arguments.count > 1, let chart = DensityChart.surfaces(responses, title: "What more animals do") {
  try Gnuplot.draw(chart, to: CommandLine.arguments[1], as: .png)
}
