// What makes the methane of the process that of the IPCC tier?
//
// Observations: the tier's own, East Asia (IPCC 2019, vol. 4, ch. 5): 1.32 kg CH4/ha/d (0.89–1.96) under water all the time without
// organic matter, 0.71 of it (0.53–0.94) in years in which the drainage dries the field. The process has its equations from CH4MOD, which emits two to three times as
// much; `site` and `oxidation` are the only numbers set, over 30 generated years of Hangzhou. What they give with several drainages,
// straw and other soils is printed beside the published figures and was not fitted.
//
// Then what animals change: the share that airing oxidises, to the pooled effect of all animals (Yu 2023: −14.8 %, East Asia −22.1 %), and
// how much frogs air the soil, to one trial of five densities (Fang 2021: −24.7 to −41.75 % and −21.68 to −51.21 %); both coarsely, on the
// rows of `paddy score evidence` that are marked as calibrated with them.
//
// Run in this folder: swift run -c release -Xcc -march=native CalibrateMethane

import Foundation
import Numbers
import Paddy
import PaddyScenarios
import PaddyStudies

func fixed(_ value: Double, _ digits: Int = 1) -> String { String(format: "%.\(digits)f", value) }

let anchor = MethaneAnchor()
guard let fitted = try anchor.calibrated() else {
  print("no rate of oxidation gives the factor of a single drainage")
  exit(1)
}
var parameters = FieldParameters<Cited>.standard
parameters.methaneProduction.site.value = fitted.site
parameters.methaneProduction.oxidation.value = fitted.oxidation
print("site \(fixed(fitted.site, 4)), oxidation \(fixed(fitted.oxidation, 4)) d⁻¹\n")

let flooded = try anchor.emission(MethaneAnchor.plan(.continuous), parameters)
for water in MethaneAnchor.Water.allCases {
  let found = try anchor.emission(MethaneAnchor.plan(water), parameters)
  let least = found.seasons.min()!, most = found.seasons.max()!
  print(
    "\(water.rawValue): \(fixed(found.process)) kg/ha (\(fixed(least)) … \(fixed(most))), \(fixed(found.process / flooded.process, 2)) of "
      + "continuous; tier \(fixed(found.tier)), \(fixed(found.tier / flooded.tier, 2))")
}
let straw = Catalogue.organicMaterials.first { $0.name == "rice-straw" }!
for tonnes in [1.0, 3, 6] {
  let dose = OrganicDose(on: .relative(.transplanting, days: -5), material: straw, mass: 100 * tonnes)
  let found = try anchor.emission(MethaneAnchor.plan(.continuous, organic: [dose]), parameters)
  print(
    "\(fixed(tonnes, 0)) t/ha of straw: × \(fixed(found.process / flooded.process, 2)), tier × \(fixed(found.tier / flooded.tier, 2))"
  )
}
for sand in [10.0, 25, 50] {
  let found = try MethaneAnchor(sand: sand).emission(MethaneAnchor.plan(.continuous), parameters)
  print("\(fixed(sand, 0)) % of sand: \(fixed(found.process)) kg/ha")
}
for (name, factor) in [("low", 0.53), ("high", 0.94)] {
  guard let other = try anchor.calibrated(drainage: factor) else { continue }
  print(
    "\(name) end of the drainage factor \(factor): oxidation \(fixed(other.oxidation, 4)) d⁻¹, site \(fixed(other.site, 4))")
}

/// Simulated and published means of the rows, %.
func rows(cut: Double, airing: Double, _ ids: [String]) -> String {
  var parameters = FieldParameters<Cited>.standard
  parameters.animalEffects.methaneCut.value = cut
  var catalogue = ScenarioCatalogue()
  for place in catalogue.animals.indices where catalogue.animals[place].kind == .frog {
    catalogue.animals[place].parameters.traits.aeration.value = airing
  }
  let asked = EvidenceTable.rows.filter { ids.contains($0.id) }
  let score = EvidenceScoring(catalogue: catalogue, parameters: parameters).run(asked, threads: 2)
  return score.rows.compactMap { row -> String? in
    guard case .simulated(let question, let found) = row.result else { return nil }
    return "\(row.row.id) \(fixed(found.spread.mean ?? .nan)) for \(fixed(question.target.value ?? .nan))"
  }.joined(separator: ", ")
}
print("\nThe share that airing oxidises, all animals pooled")
for cut in [0.3, 0.4, 0.5, 0.6] { print("  \(fixed(cut)): \(rows(cut: cut, airing: 10, ["O106", "O107"]))") }
print("Airing by frogs")
for airing in [2.0, 5, 10, 20] { print("  \(fixed(airing, 0)): \(rows(cut: 0.5, airing: airing, ["O049", "O050"]))") }
