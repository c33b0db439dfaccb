import Paddy
import Testing

@Suite struct MetricTests {
  @Test("the promised keys are there, in order") func keys() {
    let promised = [
      "yield_14_t_ha", "yield_dry_t_ha", "animal_yield_t_ha", "fertiliser_nitrogen_kg_ha", "feed_nitrogen_kg_ha", "irrigation_mm",
      "sprays",
      "peak_planthoppers_per_hill", "peak_leaf_folder_larvae_per_hill", "nitrogen_uptake_kg_ha", "ammonia_loss_kg_ha",
      "ammonia_loss_percent", "denitrification_kg_ha", "leaching_kg_ha", "runoff_kg_ha", "methane_kg_ha", "methane_tier_kg_ha",
      "nitrous_oxide_kg_ha",
      "co2_equivalent_kg_ha", "co2_equivalent_kg_kg_rice", "co2_equivalent_kg_kg_protein", "revenue_yuan_ha", "cost_yuan_ha",
      "net_profit_yuan_ha", "net_profit_yuan_mu",
    ]
    #expect(Metric.all.map(\.key).filter(promised.contains) == promised)
  }
  @Test("keys are unique, snake_case and lead back to their metric; places are dense") func unique() {
    #expect(Set(Metric.all.map(\.key)).count == Metric.all.count)
    for (place, metric) in Metric.all.enumerated() {
      #expect(metric.rawValue == place && Metric.named(metric.key) == metric)
      #expect(metric.key.allSatisfy { ($0 >= "a" && $0 <= "z") || ($0 >= "0" && $0 <= "9") || $0 == "_" })
      #expect(!metric.title.isEmpty && !metric.unit.isEmpty && !metric.meaning.isEmpty)
    }
  }
  @Test("groups stand together, so that a table needs one heading for each") func grouped() {
    var groups: [Metric.Group] = []
    for metric in Metric.all where groups.last != metric.group { groups.append(metric.group) }
    #expect(groups == Metric.Group.allCases)
  }
  @Test("a fresh outcome has recorded nothing; a cash book fills in the money") func outcome() throws {
    var outcome = Outcome()
    #expect(outcome.values.count == Metric.all.count && outcome.values.allSatisfy(\.isNaN))
    let book = try CashBook(Seasons.conventional(), prices: Catalogue.priceLists[0])
    outcome.enter(book)
    #expect(abs(outcome[.netProfit] - 5350) < 1e-9 && abs(outcome[.netProfitPerMu] - 5350.0 / 15) < 1e-9)
    #expect(abs(outcome[.revenue] - outcome[.cost] - outcome[.netProfit]) < 1e-9)
    #expect(outcome[.labour] == 52.5 && outcome[.yield14].isNaN)
  }
}
