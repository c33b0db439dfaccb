import Numbers
import Paddy
import PaddyReports
import Testing

@Suite struct DailyTableTests {
  @Test("one row a day; every number reads back as the model's own, times the unit's factor") func exact() throws {
    let season = try FrogSeason()
    let days = season.batch.runAlone(season.year, traced: true).days
    let text = DailyTable.csv(year: season.year, days: days)
    let rows = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(text.hasSuffix("\n") && rows.count == days.count + 1 && days.count == season.year.calendar.harvest)
    let width = DailyTable.leading.count + DailyTable.columns.count
    #expect(rows.allSatisfy { $0.count == width })
    #expect(rows[0].joined(separator: ",") + "\n" == DailyTable.header)
    let first = DailyTable.leading.count + DailyColumns.derived.count
    let scales = (DailyColumns.ofDrivers + DailyColumns.ofDay).map(\.scale)
    for (day, row) in rows.dropFirst().enumerated() {
      let numbers = season.year.drivers[day].numbers + days[day].numbers
      let read = row[first...].map { Double($0) }
      #expect(read == zip(numbers, scales).map { $0 * $1 })
      #expect(row[0] == "\(season.year.calendar.date(day))"[...] && row[1] == "\(day)"[...])
    }
    let phases = rows.dropFirst().map { String($0[2]) }
    #expect(phases[0] == "emergence" && phases[1] == "seedbed" && phases.last == "field")
    #expect(phases.firstIndex(of: "transplanting") == season.year.calendar.transplanting)
  }
  @Test("the columns hold what they say: name by name against the struct's own fields") func columns() throws {
    let season = try FrogSeason()
    let days = season.batch.runAlone(season.year, traced: true).days
    let day = 100
    let header = DailyTable.header.dropLast().split(separator: ",")
    let row = DailyTable.csv(year: season.year, days: days).split(separator: "\n")[day + 1]
    let cells = row.split(separator: ",", omittingEmptySubsequences: false)
    func cell(_ name: String) -> Double? { header.firstIndex(of: name[...]).flatMap { Double(cells[$0]) } }
    let state = days[day].state
    let flux = days[day].fluxes
    #expect(cell("rice_leaf_mass_kg_ha") == state.rice.leaves && state.rice.leaves > 0)
    #expect(cell("rice_shoot_mass_kg_ha") == state.rice.shoot)
    #expect(cell("floodwater_mm") == state.water.floodwater * 1000)
    #expect(cell("floodwater_ammonium_g_n_m2") == state.nitrogen.floodwaterAmmonium)
    #expect(cell("humus_g_n_m2") == state.nitrogen.humus)
    #expect(cell("planthopper_eggs_12_per_m2") == state.planthoppers.eggs[11])
    #expect(cell("leaf_folder_moths_7_per_m2") == state.leafFolders.moths[6])
    #expect(cell("first_animals_number_per_m2") == state.firstAnimals.number && state.firstAnimals.number > 0)
    #expect(cell("methane_g_m2_d") == flux.methane)
    #expect(cell("transpiration_mm_d") == flux.water.transpiration * 1000)
    #expect(cell("planthopper_deaths_spray_per_m2_d") == flux.planthoppers.deaths.spray)
    #expect(cell("second_animals_harvested_g_n_m2_d") == flux.secondAnimals.harvestedNitrogen)
    #expect(cell("air_temperature_max_c") == season.year.drivers[day].weather.maximumTemperature)
    #expect(cell("leaf_folders_arriving_per_m2_d") == season.year.drivers[day].leafFolders)
  }
  @Test("a table of a season is written in a fraction of a second") func fast() throws {
    let season = try FrogSeason()
    let days = season.batch.runAlone(season.year, traced: true).days
    let clock = ContinuousClock()
    let time = clock.measure { _ = DailyTable.csv(year: season.year, days: days) }
    print("daily table of \(days.count) days and \(DailyTable.columns.count) columns: \(time)")
    #expect(time < .seconds(1))
  }
  @Test("names become file names that stay in their folder") func paths() {
    #expect(DailyTable.path(system: "rice-frog", member: "2019") == "daily/rice-frog-2019.csv")
    #expect(DailyTable.path(system: "../a b", member: "1/2") == "daily/.._a_b-1_2.csv")
  }
}
