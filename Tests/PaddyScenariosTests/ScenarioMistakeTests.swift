import Foundation
import Numbers
import PaddyScenarios
import Testing

/// One mistake made in the sound scenario, and all that is said about it.
struct Mistake: CustomTestStringConvertible, Sendable {
  var what: String
  var old: String
  var new: String
  var said: [String]
  var testDescription: String { what }
  init(_ what: String, _ old: String, _ new: String, _ said: String...) {
    self.what = what
    self.old = old
    self.new = new
    self.said = said
  }
}

private let dateForms = "allowed: MM-DD, YYYY-MM-DD, or as transplanting + 12 d"
private let stages = "stages: sowing, transplanting, flowering, maturity, harvest, panicle-initiation"

@Suite struct ScenarioMistakeTests {
  @Test(
    "keys",
    arguments: [
      Mistake(
        "an unknown key of a system", "    fertiliser: {scale", "    fertilizer: {scale",
        "20:5: error: unknown key 'fertilizer' in a system; did you mean 'fertiliser'?; "
          + "allowed: like, rice, fertiliser, organic, water, models, spray, fungicide, pests, diseases, weeds, herbicide, snails, animals, feed, refuge, sold"
      ),
      Mistake(
        "an unknown key with nothing near", "elevation: 60 m", "elevation: 60 m, planet: Mars",
        "3:67: error: unknown key 'planet' in site; allowed: latitude, longitude, elevation, borers"),
      Mistake(
        "a missing key in a flow map", "latitude: 30.1 deg, ", "",
        "3:7: error: the key 'latitude' is missing in site: north positive; it takes angle, as 30.1 deg"),
      Mistake(
        "a missing key of the document", "prices: zhejiang-2021\n", "",
        "1:1: error: the key 'prices' is missing in a scenario: the price list; it takes the name of a price list"),
      Mistake(
        "a missing key of an animal", "density: 7500 /ha, ", "",
        "19:9: error: the key 'density' is missing in an animal: individuals per gross area; it takes number per area, as 6000 /ha"
      ),
      Mistake(
        "a key written twice", "    spray: none\n", "    spray: none\n    spray: none\n",
        "22:5: error: the key 'spray' is written a second time; it stands already in line 21, column 5"),
      Mistake(
        "rice nowhere",
        "rice: {cultivar: hangzhou-single, sown: 05-20, transplanted: 06-15, hills: 16 /m2, seedlings: 2 /hill}\n", "",
        "8:3: error: the key 'rice' is missing: neither the scenario nor the system 'conventional' says what is planted",
        "14:3: error: the key 'rice' is missing: neither the scenario nor the system 'rice-frog' says what is planted"),
      Mistake(
        "no date of transplanting", "transplanted: 06-15, ", "",
        "6:7: error: the key 'transplanted' is missing in rice; it takes a date: MM-DD, YYYY-MM-DD, or as transplanting + 12 d; "
          + "or write 'establishment: direct-seeded'"),
      Mistake(
        "another format version", "paddy: 1", "paddy: 2", "1:8: error: '2' is not allowed for 'paddy': it takes 1"),
      Mistake(
        "a text where a map is due", "site: {latitude: 30.1 deg, longitude: 119.5 deg, elevation: 60 m}", "site: Taiyang",
        "3:7: error: 'site' takes a map, and here is 'Taiyang'"),
      Mistake(
        "nothing behind a key", "title: A test", "title:", "2:7: error: 'title' takes text, and here is nothing"),
    ])
  func keys(mistake: Mistake) { check(mistake) }

  @Test(
    "quantities",
    arguments: [
      Mistake(
        "a number without its unit", "nitrogen: 90 kg/ha", "nitrogen: 90",
        "11:60: error: '90' has no unit: 'nitrogen' is mass per area; did you mean '90 kg/ha'?"),
      Mistake(
        "a unit of the wrong kind", "nitrogen: 90 kg/ha", "nitrogen: 90 kg",
        "11:60: error: '90 kg' is not allowed for 'nitrogen': mass ('kg') where mass per area is due, as '90 kg/ha'"),
      Mistake(
        "an unknown unit", "nitrogen: 90 kg/ha", "nitrogen: 90 kg/hectare",
        "11:60: error: unknown unit 'hectare'; did you mean 'ha'?; 'nitrogen' is mass per area, as '90 kg/ha'"),
      Mistake(
        "words after a quantity", "nitrogen: 90 kg/ha", "nitrogen: 90 kg/ha of urea",
        "11:60: error: 'of urea' after '90 kg/ha' is not understood; 'nitrogen' is mass per area, as '90 kg/ha'"),
      Mistake(
        "no number", "nitrogen: 90 kg/ha", "nitrogen: plenty",
        "11:60: error: 'plenty' does not begin with a number; 'nitrogen' is mass per area, as '90 kg/ha'"),
      Mistake(
        "not a number", "nitrogen: 90 kg/ha", "nitrogen: .nan",
        "11:60: error: '.nan' does not begin with a number; 'nitrogen' is mass per area, as '90 kg/ha'"),
      Mistake(
        "less than nothing", "nitrogen: 90 kg/ha", "nitrogen: -90 kg/ha",
        "11:60: error: '-90 kg/ha' is not allowed for 'nitrogen': more than 0 kg/ha, at most 2000 kg/ha"),
      Mistake(
        "more nitrogen than anybody gives", "nitrogen: 90 kg/ha", "nitrogen: 500 kg/ha",
        "11:7: warning: 554 kg/ha of nitrogen in one season is more than the plausible 500 kg/ha"),
      Mistake(
        "no animals at all", "7500 /ha", "0 /ha",
        "19:69: error: '0 /ha' is not allowed for 'density': more than 0 /ha, at most 5000000 /ha"),
      Mistake(
        "beyond the pole", "30.1 deg", "91 deg",
        "3:18: error: '91 deg' is not allowed for 'latitude': at least -90 deg, at most 90 deg"),
      Mistake(
        "years to generate from files", "{climate: hangzhou, years: 30, seed: 7}", "{file: /dev/null, years: 30}",
        "4:35: error: '30' is not allowed for 'years' of weather files: it takes calendar years, as 1974-2009"),
      Mistake("no years", "years: 30", "years: 0", "4:37: error: '0' is not allowed for 'years': at least 1 year"),
      Mistake(
        "years of a calendar from a climate", "years: 30", "years: 1974-2009",
        "4:37: error: '1974-2009' is not allowed for 'years' of a climate: it takes how many to generate, as 30"),
      Mistake(
        "a seed below nought", "seed: 7", "seed: -7",
        "4:47: error: '-7' is not allowed for 'seed': it takes a whole number from 0 on"),
    ])
  func quantities(mistake: Mistake) { check(mistake) }

  @Test(
    "names",
    arguments: [
      Mistake(
        "an unknown species", "species: bullfrog", "species: bulfrog",
        "19:19: error: unknown species 'bulfrog'; did you mean 'bullfrog'?; known: "
          + ScenarioCatalogue.forTests.names(.species).joined(separator: ", ")),
      Mistake(
        "an unknown soil", "soil: paddy-clay-loam", "soil: granite",
        "5:27: error: unknown soil 'granite'; known: " + ScenarioCatalogue.forTests.names(.soil).joined(separator: ", ")),
      Mistake(
        "a rule that is none", "rule: flood", "rule: floods",
        "13:19: error: 'floods' is not allowed for 'rule'; did you mean 'flood'?; allowed: flood, awd, rainfed, schedule, gift"),
      Mistake(
        "an unknown parent", "like: conventional", "like: convention",
        "16:11: error: unknown system 'convention'; did you mean 'conventional'?; known: conventional"),
      Mistake(
        "an unknown base", "systems:\n", "base: rice-fog\nsystems:\n",
        "8:7: error: unknown system 'rice-fog'; did you mean 'rice-frog'?; known: conventional, rice-frog"),
      Mistake(
        "a circle of systems", "  conventional:\n", "  conventional:\n    like: rice-frog\n",
        "17:11: error: systems are like each other in a circle: conventional is like rice-frog is like conventional"),
    ])
  func names(mistake: Mistake) { check(mistake) }

  @Test(
    "dates",
    arguments: [
      Mistake(
        "no such day", "transplanted: 06-15", "transplanted: 07-35", "6:62: error: '07-35' is not a date: July has 31 days"),
      Mistake(
        "day and month exchanged", "transplanted: 06-15", "transplanted: 15-06",
        "6:62: error: '15-06' is not a date: there is no month 15; dates are written MM-DD; did you mean '06-15'?"),
      Mistake(
        "an unknown stage", "transplanting + 15 d", "transplantation + 15 d",
        "19:38: error: 'transplantation + 15 d' is not a date: 'transplantation' is no stage of the season; "
          + "did you mean 'transplanting'?; \(stages); \(dateForms)"),
      Mistake(
        "days without unit", "transplanting + 15 d", "transplanting + 15", "19:38: error: '15' has no unit; did you mean '15 d'?"),
      Mistake(
        "harvest before transplanting", "transplanted: 06-15", "transplanted: 06-15, harvested: 06-01",
        "6:80: error: 'harvested: 06-01' is before 'transplanted: 06-15'; it must come after"),
      Mistake(
        "transplanting before sowing", "transplanted: 06-15", "transplanted: 05-10",
        "6:62: error: 'transplanted: 05-10' is before 'sown: 05-20'; it must come after"),
      Mistake(
        "transplanting on the day of sowing", "transplanted: 06-15", "transplanted: sowing",
        "6:62: error: 'transplanted: sowing' is the day of 'sown: 05-20'; it must come after"),
      Mistake(
        "a date outside the season", "on: panicle-initiation", "on: 03-01",
        "12:14: error: '03-01' is outside the season: sown 05-20, at most 240 d"),
      Mistake(
        "a harvest that leans on itself", "transplanted: 06-15", "transplanted: 06-15, harvested: harvest - 3 d",
        "6:80: error: 'harvest - 3 d' is not allowed for 'harvested': it takes a calendar date, or one that leans on "
          + "sowing, transplanting, flowering, maturity, panicle-initiation"),
      Mistake(
        "a drainage without end", "35 d after transplanting for 8 d", "35 d after transplanting",
        "13:69: error: '35 d after transplanting' does not say for how long; allowed: none, or as 35 d after transplanting for 8 d"
      ),
      Mistake(
        "transplanting of rice that is not transplanted", "transplanted: 06-15", "establishment: direct-seeded",
        "11:14: error: 'transplanting - 1 d' is not allowed for 'on': direct-seeded rice has no transplanting; write sowing",
        "13:69: error: 'transplanting + 35 d' is not allowed for 'midseason-drainage': direct-seeded rice has no transplanting; write sowing",
        "19:38: error: 'transplanting + 15 d' is not allowed for 'stocked': direct-seeded rice has no transplanting; write sowing"
      ),
    ])
  func dates(mistake: Mistake) { check(mistake) }

  @Test(
    "what only the whole can show",
    arguments: [
      Mistake(
        "animals in a rainfed field", "    spray: none", "    water: {rule: rainfed}\n    spray: none",
        "19:19: error: animals without water: 'bullfrog' in a field with 'rule: rainfed'; allowed: flood, awd, schedule, gift"),
      Mistake(
        "animals before there is a field", "transplanting + 15 d", "transplanting - 5 d",
        "19:38: error: animals without water: 'bullfrog' is stocked (transplanting - 5 d) before transplanting (06-15)"),
      Mistake(
        "animals taken out before they are put in", "harvested: harvest - 5 d", "harvested: 06-20",
        "19:115: error: 'harvested: 06-20' is before 'stocked: transplanting + 15 d'; it must come after"),
      Mistake(
        "animals in a drained field without refuge", "    refuge: {share: 8 %, depth: 60 cm, layout: peripheral}\n", "",
        "18:19: warning: 'bullfrog' stays in the field after it is drained 12 d before harvest, and there is no refuge"),
      Mistake(
        "feed without animals", "    spray: {rule", "    feed: 3 %/d\n    spray: {rule",
        "14:5: error: 'feed' without animals: the system has none to feed"),
      Mistake(
        "caught before they are put in", "harvested: harvest - 5 d",
        "harvested: harvest - 5 d, caught: [{on: 06-20, share: 30 %}]",
        "19:144: error: 'on: 06-20' is before 'stocked: transplanting + 15 d'; it must come after"),
      Mistake(
        "feed by an unknown word", "feed: 3 %/d", "feed: plenty",
        "19:97: error: 'plenty' is not allowed for 'feed': it takes appetite, or number per time, as 3 %/d"),
      Mistake(
        "water above the bund", "[2 cm, 6 cm]", "[2 cm, 60 cm]",
        "13:42: error: water is refilled to 60 cm, above the bund of 40 cm"),
      Mistake(
        "the higher first", "[2 cm, 6 cm]", "[6 cm, 2 cm]",
        "13:35: error: 'between' takes the lower first, and '6 cm' is not below '2 cm'"),
      Mistake(
        "a flood below the soil", "[2 cm, 6 cm]", "[-2 cm, 6 cm]",
        "13:36: error: 'rule: flood' refills before the soil falls dry, at 0 cm or above; 'rule: awd' allows less"),
      Mistake(
        "a refuge that is too large", "share: 8 %", "share: 35 %",
        "17:21: error: '35 %' is not allowed for 'share': more than 0 %, at most 30 %"),
      Mistake(
        "a refuge larger than the standard", "share: 8 %", "share: 12 %",
        "17:21: warning: a refuge of 12 % is more than the 10 % of the field that SC/T 1135.1 allows"),
      Mistake(
        "shares that do not add up", "share: 80 %", "share: 70 %",
        "22:11: error: the shares under 'sold' make 90 %; they must make 100 %"),
      Mistake(
        "a scale of nothing",
        "      - {on: transplanting - 1 d, product: urea, nitrogen: 90 kg/ha, placed: incorporated}\n"
          + "      - {on: panicle-initiation, product: urea, nitrogen: 54 kg/ha}\n", "      scale: 70 %\n",
        "11:7: error: 'scale' changes inherited doses, and here are none; name a system that has doses with 'like', or list doses"
      ),
      Mistake(
        "dates in a threshold", "planthoppers: 10 /hill", "on: [07-20]",
        "14:12: error: 'rule: threshold' needs at least one of the keys planthoppers, leaf-folders, dead-hearts",
        "14:30: error: 'on' belongs to 'rule: calendar', and the rule here is 'threshold'"),
      Mistake(
        "two sources of weather", "seed: 7", "file: a.csv",
        "4:41: error: 'file' beside 'climate' in weather: only one of climate, file, files is allowed"),
      Mistake(
        "no source of weather", "climate: hangzhou, ", "", "4:10: error: weather needs one of the keys climate, file, files"),
    ])
  func wholes(mistake: Mistake) { check(mistake) }

  @Test("all mistakes are said at once, in the order of the file")
  func together() {
    let text = soundScenario.replacing("90 kg/ha", with: "90").replacing("bullfrog", with: "bulfrog").replacing(
      "06-15", with: "07-35")
    let (scenario, said) = reading(text)
    #expect(scenario == nil)
    #expect(said.map { $0.prefix { $0 != " " } } == ["6:62:", "11:60:", "19:19:"])
  }

  @Test("a mistake that is inherited is said once")
  func once() { #expect(reading("10 /hill", "10").said.count == 1) }

  private func check(_ mistake: Mistake) {
    let (scenario, said) = reading(mistake.old, mistake.new)
    #expect(said == mistake.said)
    #expect((scenario == nil) == said.contains { $0.contains(": error: ") })
  }
}
