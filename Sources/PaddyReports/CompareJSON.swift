internal import Paddy
internal import PaddyStudies

extension Comparison {
  /// `base`, `members`, `systems` and `differences` by system and metric, and `profit_split` by system and cause. Keys are stable; those of
  /// the yield gap (`yield_potential_14_t_ha`, `yield_lost_to_heat_14_t_ha` …) stand among a system's metrics where it was asked for.
  public func json() -> JSON {
    let metrics = metrics
    func distribution(_ s: Statistics) -> JSON {
      .object([
        ("mean", .number(s.mean)), ("sd", .number(s.deviation)), ("q05", .number(s.quantile05)), ("q50", .number(s.median)),
        ("q95", .number(s.quantile95)),
      ])
    }
    func paired(_ c: PairedComparison) -> JSON {
      .object([
        ("mean", .number(c.mean)), ("low95", .number(c.low95)), ("high95", .number(c.high95)),
        ("p_better", .number(c.probabilityBetter)),
      ])
    }
    func gaps(_ system: System) -> [(String, JSON)] {
      let gaps = system.gaps.compactMap(\.self)
      guard !gaps.isEmpty else { return [] }
      return YieldGapTable.columns.map { ($0.key, distribution(Statistics(gaps.map($0.value)))) }
    }
    func parts(_ split: ProfitSplit?) -> JSON {
      guard let split else { return .null }
      let causes = ProfitSplit.Cause.allCases.map { ("\($0.key)_yuan_ha", JSON.number(split[$0])) }
      return .object(causes + [("total_yuan_ha", .number(split.total))])
    }
    return .object([
      ("base", .string(base)),
      ("members", .integer(members.count)),
      (
        "systems",
        .object(systems.map { s in (s.name, .object(metrics.map { ($0.key, distribution(statistics($0, of: s))) } + gaps(s))) })
      ),
      ("differences", .object(others.map { s in (s.name, .object(metrics.map { ($0.key, paired(difference($0, of: s))) })) })),
      ("profit_split", .object(others.map { ($0.name, parts(split(of: $0))) })),
    ])
  }
}
