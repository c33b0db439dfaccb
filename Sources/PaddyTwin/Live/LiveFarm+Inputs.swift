internal import Numbers
internal import Paddy
internal import PaddyScenarios
internal import PaddyStudies
public import PaddyTelemetry

/// Dates of the rice of a plot as a diary has them, counted from 1 January 1970; nil: the plan's.
struct PlantingDates: Sendable, Codable, Equatable {
  var sowing: Int?, transplanting: Int?
}

extension LiveFarm {
  /// Takes a file beside the telemetry as it stands now. Nothing of what is over changes.
  /// - Returns: what there is to say of it, and lines that are put aside.
  public mutating func read(_ input: LiveInput) -> (events: [LiveEvent], rejected: [RejectedMessage]) {
    switch input.input {
    case .diary: return read(diary: input)
    case .forecast: return read(forecast: input)
    }
  }

  /// Whether it has taken a file as it stands.
  public func holds(_ input: LiveInput) -> Bool {
    switch input.input {
    case .diary: diary.map { $0.text == input.text && $0.diary.name == input.name } ?? false
    case .forecast: forecastInput == input
    }
  }

  /// A forecast that cannot be read is put aside, and the one before stands.
  private mutating func read(forecast input: LiveInput) -> (events: [LiveEvent], rejected: [RejectedMessage]) {
    let (forecast, diagnostics) = StormRainForecast.reading(input.text, file: input.name)
    guard let forecast, let last = forecast.steps.last else {
      let stands = storm == nil ? "there is no forecast" : "the forecast before stands"
      let line = diagnostics.first?.line ?? 1
      let detail = diagnostics.first?.message ?? "it is empty"
      return (
        diagnostics.map { .note("\($0); \(stands)") },
        [
          RejectedMessage(
            file: input.name, line: line, text: input.text, fault: RecordFault(.forecast, detail), received: clock)
        ]
      )
    }
    forecastInput = input
    storm = StormWatch(forecast: forecast)
    let end = ISOMoment.shortText(last.end, zone: settings.zone)
    var events: [LiveEvent] = [.note("\(input.name): \(forecast.steps.count) steps of forecast, until \(end)")]
    if let clock {
      events += stormEvidence(now: clock)
      lookAhead(at: clock, &events)
    }
    return (events, [])
  }

  /// What is forecast of a day of the field's clock.
  func skyAhead(_ day: Int) -> ObservedWeather {
    storm?.weather(from: 86_400 * Double(day) - Double(settings.zone)) ?? ObservedWeather()
  }

  private mutating func read(diary input: LiveInput) -> (events: [LiveEvent], rejected: [RejectedMessage]) {
    let new = FarmDiary(input.text, name: input.name, scenario: scenario, system: system)
    var book = diary ?? DiaryBook(FarmDiary(name: input.name), text: "")
    var counts = tally.diary
    let farm = self
    let told = book.take(
      new, text: input.text, closed: plots.isEmpty ? nil : nextDay, plots: plots.keys.sorted(), tally: &counts
    ) { farm.canMove($0) }
    tally.diary = counts
    diary = book
    var events = told.notes.map { LiveEvent.note($0) }
    for name in plots.keys.sorted() { move(name, &events) }
    return (
      events,
      told.rejected.map {
        RejectedMessage(file: input.name, line: $0.line, text: $0.text, fault: $0.fault, received: clock)
      }
    )
  }

  /// Whether a date of the rice can still be heeded on every plot that it concerns.
  private func canMove(_ entry: DiaryEntry) -> Bool {
    plots.values.allSatisfy { plot in
      guard entry.concerns(plot.name), let twin = plot.twin else { return true }
      let planned = entry.work == .sowing ? plot.sowing : plot.sowing + twin.calendar.transplanting
      guard entry.day != planned else { return true }
      return entry.work == .transplanting && min(entry.day, planned) >= (nextDay ?? 0)
    }
  }

  /// A transplanting that nobody has passed yet is put on another day: the twin is led to where it was by the new plan. What it was
  /// corrected by in the seedbed is lost.
  private mutating func move(_ name: String, _ events: inout [LiveEvent]) {
    guard let plot = plots[name], let twin = plot.twin, !twin.isOver, let nextDay else { return }
    var dates = plantingDates(name, year: twin.year)
    dates.sowing = plot.dates.sowing
    guard let wanted = dates.transplanting, wanted != plot.sowing + twin.calendar.transplanting,
      min(wanted, plot.sowing + twin.calendar.transplanting) >= nextDay
    else { return }
    do {
      var new = try self.twin(dates, year: twin.year)
      while new.ensemble.day < twin.ensemble.day {
        let day = plot.sowing + new.ensemble.day
        let sky = skies.indices.contains(new.ensemble.day) ? skies[new.ensemble.day] : ObservedWeather()
        try new.advance(
          sky, work: diary?.diary.work(name, day: day, sowing: plot.sowing, masses: new.animalMasses))
      }
      plots[name]!.twin = new
      plots[name]!.dates = dates
      events.append(.note("\(name): transplanted on \(date(wanted)), by the diary"))
    } catch {
      events.append(.note("\(name): transplanting on \(date(wanted)) cannot be laid out, \(error)"))
    }
  }

  /// Dates of the rice by the diary, where they lie near the plan's; those of other seasons are passed over.
  func plantingDates(_ plot: String, year: Int) -> PlantingDates {
    var dates = PlantingDates()
    guard let diary = diary?.diary else { return dates }
    let planned = SeasonCalendar.sowing(of: system.plan.rice, year: year).number
    dates.sowing = diary.date(.sowing, plot: plot, within: planned - 60...planned + 60)
    let sowing = dates.sowing ?? planned
    dates.transplanting = diary.date(.transplanting, plot: plot, within: sowing + 2...sowing + 90)
    return dates
  }

  /// A plot's twin on the morning of sowing.
  func twin(_ dates: PlantingDates, year: Int) throws -> FieldTwin {
    var own = system
    if let sowing = dates.sowing { own.plan.rice.sown = .date(CalendarDate(number: sowing)) }
    if let transplanting = dates.transplanting { own.plan.rice.transplanted = .date(CalendarDate(number: transplanting)) }
    return try FieldTwin(scenario: scenario, system: own, weather: weather, year: year, settings: settings.twin)
  }

  /// What the diary tells of a day of a plot.
  /// - Parameter isAhead: of a day to come, only what stands from day to day.
  func work(_ plot: LivePlotState, _ day: Int, _ twin: FieldTwin, isAhead: Bool = false) -> DayWork? {
    guard let diary else { return nil }
    return diary.diary.work(
      plot.name, day: day, sowing: plot.sowing, masses: twin.animalMasses, owed: isAhead ? [] : diary.owed(plot.name),
      isAhead: isAhead)
  }

  /// Lines of the diary that speak of days to come.
  public var diaryWaiting: Int { diary?.waiting ?? 0 }
  /// Whether every line that has been told ended somewhere.
  public var diaryAddsUp: Bool { tally.diary.all == diary?.toldCount ?? 0 }
  /// Whether somebody keeps one.
  public var hasDiary: Bool { diary != nil }
}

extension FieldTwin {
  /// Live animals of either batch, mean of the members — g m⁻².
  var animalMasses: [Double] {
    let first = ensemble.read { _, state, _ in state.firstAnimals.number * state.firstAnimals.mass }
    let second = ensemble.read { _, state, _ in state.secondAnimals.number * state.secondAnimals.mass }
    return [FieldTwin.moments(first).mean, FieldTwin.moments(second).mean]
  }
}
