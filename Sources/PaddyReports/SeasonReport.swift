internal import Numbers
public import Paddy
internal import PaddyStudies

/// What came of one system, for a terminal: one season with its dates, nitrogen and cash, or an ensemble with its spread.
public enum SeasonReport {
  /// One season that ran through.
  public struct Season: Sendable {
    public var member: String
    /// In order of the season.
    public var dates: [(title: String, date: CalendarDate)]
    public var outcome: Outcome
    public var nitrogen: NitrogenBalance
    /// Largest imbalance of any account of the field's books, and the account.
    public var imbalance: (account: String, share: Double)
    public var book: CashBook
    /// What took yield; nil where nobody asked.
    public var gap: YieldGap?

    public init(
      member: String, dates: [(title: String, date: CalendarDate)], outcome: Outcome, nitrogen: NitrogenBalance,
      imbalance: (account: String, share: Double), book: CashBook, gap: YieldGap? = nil
    ) {
      self.member = member
      self.dates = dates
      self.outcome = outcome
      self.nitrogen = nitrogen
      self.imbalance = imbalance
      self.book = book
      self.gap = gap
    }

    /// - Parameter end: its outcome with the cash book entered.
    public init(member: String, end: SeasonEnd, book: CashBook, gap: YieldGap? = nil) {
      let calendar = end.calendar
      var dates = [(title: "sowing", date: calendar.sowing)]
      if end.record.establishment == .transplanted { dates.append(("transplanting", calendar.date(calendar.transplanting))) }
      dates.append(("panicle initiation", calendar.date(calendar.panicleInitiation)))
      dates.append(("flowering", calendar.date(calendar.flowering)))
      // A field cut green has no maturity within its season.
      if calendar.maturity <= calendar.harvest { dates.append(("maturity", calendar.date(calendar.maturity))) }
      dates.append(("harvest", calendar.date(calendar.harvest)))
      self.init(
        member: member, dates: dates, outcome: end.outcome, nitrogen: end.nitrogen, imbalance: end.imbalance, book: book, gap: gap
      )
    }
  }

  /// The report.
  /// - Parameters:
  ///   - title: of the scenario.
  ///   - seasons: those that ran through; one is reported in full, several by their spread.
  ///   - failed: how many did not.
  ///   - cash: whether the dated entries of the cash book are listed; those of a single season only.
  ///   - width: characters a line may have.
  public static func text(
    title: String, system: String, seasons: [Season], failed: Int = 0, cash: Bool = false, width: Int = 100
  ) -> String {
    let planned = seasons.count + failed
    var text = "\(title)\n\(system)"
    text += planned == 1 ? ", season \(seasons.first?.member ?? "")\n" : ", \(planned) seasons\n"
    if failed > 0 { text += "\(failed) of \(planned) runs failed and are left out\n" }
    guard !seasons.isEmpty else { return text }
    if seasons.count == 1 { text += "\n" + dates(seasons[0]) }
    text += "\n" + metrics(seasons, width)
    let gaps = seasons.compactMap { season in season.gap.map { (member: season.member, gap: $0) } }
    if !gaps.isEmpty { text += "\n" + YieldGapTable.text(gaps, width: width) }
    text += "\n" + nitrogen(seasons, width)
    text += "\n" + accounts(seasons, width)
    if cash, seasons.count == 1 { text += "\n" + entries(seasons[0].book, width) }
    return text + "\n" + books(seasons)
  }

  private static func dates(_ season: Season) -> String {
    var table = TextTable([TextTable.Column("date"), TextTable.Column("stage"), TextTable.Column("days", .right)])
    guard let sowing = season.dates.first?.date else { return "" }
    for (title, date) in season.dates { table.add(["\(date)", title, "\(date.number - sowing.number)"]) }
    return table.rendered()
  }

  /// One column for a single season; mean, deviation and range for several.
  private static func table(_ first: [String], _ seasons: [Season], _ single: String) -> (TextTable, ([Double]) -> [String]) {
    let labels = first.map { TextTable.Column($0) }
    guard seasons.count > 1 else {
      return (
        TextTable(labels + [TextTable.Column(single, .right)]),
        { [Figures.text($0.first, decimals: Figures.decimals(for: $0.first ?? 0))] }
      )
    }
    let spread = ["mean", "sd", "5 … 95 %"].map { TextTable.Column($0, .right) }
    return (
      TextTable(labels + spread),
      { values in
        let figures = Statistics(values)
        let decimals = Figures.decimals(for: figures.mean ?? 0)
        func cell(_ value: Double?) -> String { Figures.text(value, decimals: decimals) }
        let range = figures.count < 2 ? Figures.absent : "\(cell(figures.quantile05)) … \(cell(figures.quantile95))"
        return [cell(figures.mean), cell(figures.deviation), range]
      }
    )
  }

  private static func metrics(_ seasons: [Season], _ width: Int) -> String {
    var (table, cells) = table(["over the whole plot", "unit"], seasons, "season")
    for group in Metric.Group.allCases {
      let shown = Metric.allCases.filter { metric in
        metric.group == group && seasons.contains { !$0.outcome[metric].isNaN && $0.outcome[metric] != 0 }
      }
      if !shown.isEmpty { table.add(heading: group.rawValue.uppercased()) }
      for metric in shown {
        let values = seasons.map { $0.outcome[metric] }
        // Days of the year read badly as 213; a single season has its dates above.
        if metric.unit == "day of year", seasons.count == 1 { continue }
        table.add([metric.title, metric.unit] + cells(values))
      }
    }
    return table.rendered(width: width)
  }

  private static func nitrogen(_ seasons: [Season], _ width: Int) -> String {
    var (table, cells) = table(["nitrogen of the field"], seasons, "kg N/ha")
    for kind in NitrogenBalance.Kind.allCases {
      table.add(heading: kind.rawValue.uppercased())
      for line in NitrogenBalance.Line.allCases where line.kind == kind {
        let values = seasons.map { $0.nitrogen[line] }
        if values.contains(where: { $0 != 0 }) { table.add([line.title] + cells(values)) }
      }
      table.add(["together"] + cells(seasons.map { $0.nitrogen.total(kind) }))
    }
    return (seasons.count > 1 ? "kg N per ha of the whole plot\n\n" : "") + table.rendered(width: width)
  }

  private static func accounts(_ seasons: [Season], _ width: Int) -> String {
    var (table, cells) = table(["cash book"], seasons, "yuan/ha")
    let kinds: [(Account.Kind, String)] = [(.income, "INCOME"), (.variableCost, "VARIABLE COSTS"), (.fixedCost, "FIXED COSTS")]
    for (kind, heading) in kinds {
      let shown = Account.allCases.filter { account in account.kind == kind && seasons.contains { $0.book.total(account) != 0 } }
      if !shown.isEmpty { table.add(heading: heading) }
      for account in shown { table.add([account.title] + cells(seasons.map { $0.book.total(account) })) }
    }
    table.addRule()
    table.add(["net profit"] + cells(seasons.map { $0.book.netProfit }))
    table.add(["own labour at the day wage"] + cells(seasons.map { -$0.book.ownLabourCost }))
    table.add(["net profit after own labour"] + cells(seasons.map { $0.book.netProfit - $0.book.ownLabourCost }))
    return (seasons.count > 1 ? "yuan per ha of the whole plot\n\n" : "") + table.rendered(width: width)
  }

  /// Entry by entry; what is bought day after day at one price, as feed is, month by month, dated at its last day.
  private static func entries(_ book: CashBook, _ width: Int) -> String {
    var table = TextTable([
      TextTable.Column("date"), TextTable.Column("cash book"), TextTable.Column("quantity", .right), TextTable.Column("unit"),
      TextTable.Column("yuan/unit", .right), TextTable.Column("yuan/ha", .right),
    ])
    var rows: [(entry: CashBook.Entry, count: Int)] = []
    var places: [String: Int] = [:]
    for entry in book.entries {
      let key = "\(entry.date.year)-\(entry.date.month) \(entry.account.key) \(entry.item) \(entry.price)"
      if let place = places[key], entry.account == .feed || entry.account == .water {
        rows[place].entry.quantity += entry.quantity
        rows[place].entry.amount += entry.amount
        rows[place].entry.date = entry.date
        rows[place].count += 1
      } else {
        places[key] = rows.count
        rows.append((entry, 1))
      }
    }
    let ordered = rows.enumerated().sorted { ($0.element.entry.date, $0.offset) < ($1.element.entry.date, $1.offset) }
    for (entry, count) in ordered.map(\.element) {
      let account = String(entry.account.key.map { $0 == "_" ? " " : $0 })
      let item = (entry.item.isEmpty ? account : "\(account): \(entry.item)") + (count > 1 ? ", \(count) days" : "")
      table.add([
        "\(entry.date)", item, Figures.text(entry.quantity, decimals: Figures.decimals(for: entry.quantity)), entry.unit,
        Figures.text(entry.price, decimals: 2), Figures.text(entry.amount, decimals: 0, signed: true),
      ])
    }
    return table.rendered(width: width)
  }

  private static func books(_ seasons: [Season]) -> String {
    let worst = seasons.max { $0.imbalance.share < $1.imbalance.share }!
    let share = worst.imbalance.share
    let season = seasons.count > 1 ? " in season \(worst.member)" : ""
    guard share > 0 else { return "The field's books close to the last digit.\n" }
    let name = worst.imbalance.account.isEmpty ? "" : " (\(worst.imbalance.account)\(season))"
    return "Largest imbalance of the field's books\(name): \(scientific(share)) of the turnover.\n"
  }

  /// Two digits and a power of ten.
  private static func scientific(_ value: Double) -> String {
    var power = 0
    var digits = value
    while digits < 1, power > -400 {
      digits *= 10
      power -= 1
    }
    while digits >= 10, power < 400 {
      digits /= 10
      power += 1
    }
    return power == 0 ? Figures.text(digits, decimals: 1) : "\(Figures.text(digits, decimals: 1))e\(power)"
  }
}
