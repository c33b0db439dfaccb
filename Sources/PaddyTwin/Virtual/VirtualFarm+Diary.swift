internal import Numbers
internal import Paddy

extension VirtualFarm {
  /// What the farmer of the hidden plots did, as a diary that `FarmDiary` reads: a twin that reads it is farmed alike.
  public var diary: String {
    var table = DiaryTable()
    table.add(sowing, "", .keeping, what: "everything", note: "what is not written here was not done")
    table.add(sowing, "", .sowing)
    for plot in plots { write(plot, &table) }
    return table.text
  }

  private func write(_ plot: Plot, _ table: inout DiaryTable) {
    let calendar = plot.season.calendar
    if plan.rice.establishment == .transplanted { table.add(calendar.date(calendar.transplanting), plot.name, .transplanting) }
    for dose in plan.fertiliser where calendar.day(dose.on) < plot.season.days.count {
      let how = dose.inSoil.map { "placed \(DiaryTable.figure(100 * $0)) %" } ?? dose.placement.rawValue
      table.add(
        calendar.date(calendar.day(dose.on)), plot.name, .fertiliser, what: dose.product.name,
        nitrogen: DiaryTable.areal(dose.nitrogen), phosphorus: dose.statedPhosphorus.map(DiaryTable.areal), how: how)
    }
    for dose in plan.organic where calendar.day(dose.on) < plot.season.days.count {
      table.add(
        calendar.date(calendar.day(dose.on)), plot.name, .manure, what: dose.material.name, amount: DiaryTable.areal(dose.mass),
        nitrogen: dose.nitrogenShare.map { DiaryTable.areal($0 * dose.mass) })
    }
    var sill: Double?
    var feeds: [Feeding] = [.share(0), .share(0)]
    for (day, today) in plot.season.days.enumerated() {
      let date = sowing.adding(days: day)
      if today.irrigation > 0 {
        table.add(date, plot.name, .irrigation, amount: "\(DiaryTable.figure(1000 * today.irrigation)) mm")
      }
      if sill != today.sill { table.add(date, plot.name, .outlet, amount: "\(DiaryTable.figure(100 * today.sill)) cm") }
      sill = today.sill
      if today.sprays > 0 { table.add(date, plot.name, .spray, what: DiaryLineReader.insecticide(plan).name) }
      if today.fungicideSprays > 0, let product = plan.fungicide.product {
        table.add(date, plot.name, .fungicide, what: product.name)
      }
      for _ in 0..<Int(today.orders.herbicide) { table.add(date, plot.name, .herbicide) }
      for (batch, stocking) in plan.animals.enumerated() {
        let orders = batch == 0 ? today.orders.first : today.orders.second
        let name = stocking.species.name
        if orders.stocked > 0 {
          table.add(
            date, plot.name, .stocking, what: name, amount: "\(DiaryTable.figure(orders.stocked)) ind/m2",
            mass: "\(DiaryTable.figure(orders.mass)) g")
        }
        let feeding: Feeding = orders.isToAppetite > 0 ? .appetite : .share(orders.feed)
        if feeding != feeds[batch] {
          let rate =
            feeding == .appetite ? "appetite" : orders.feed == 0 ? "none" : "\(DiaryTable.figure(100 * orders.feed)) %/d"
          table.add(date, plot.name, .feeding, what: name, amount: rate)
        }
        feeds[batch] = feeding
        if orders.harvested > 0 {
          let share = orders.harvested == 1 ? "all" : "\(DiaryTable.figure(100 * orders.harvested)) %"
          table.add(date, plot.name, .harvest, what: name, amount: share)
        }
      }
    }
  }
}

/// The lines of a diary, written in the order of their dates.
private struct DiaryTable {
  private var rows: [(date: CalendarDate, cells: [String])] = []

  mutating func add(
    _ date: CalendarDate, _ plot: String, _ work: DiaryWork, what: String? = nil, amount: String? = nil, nitrogen: String? = nil,
    phosphorus: String? = nil, mass: String? = nil, how: String? = nil, note: String? = nil
  ) {
    let cells = [what, amount, nitrogen, phosphorus, mass, how, note].map { $0 ?? "" }
    rows.append((date, ["\(date)", plot, work.rawValue] + cells))
  }

  var text: String {
    let header = DiaryColumn.allCases.map(\.rawValue).joined(separator: ",") + "\n"
    // A stable order: lines of one day as they were added.
    let sorted = rows.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
    return header + sorted.map { $0.element.cells.joined(separator: ",") + "\n" }.joined()
  }

  static func figure(_ value: Double) -> String { Figures.exact(value) ?? "0" }
  /// Of g m⁻².
  static func areal(_ value: Double) -> String { "\(figure(10 * value)) kg/ha" }
}
