public import Numbers

/// What the calendar orders on one day. Zero means nothing is due. Per m² of gross field.
public struct Orders<V: Lane>: Sendable, BitwiseCopyable {
  /// Fertiliser nitrogen by form and placement, g N m⁻².
  public var broadcastUrea: V = 0, broadcastAmmonium: V = 0, broadcastNitrate: V = 0
  public var incorporatedUrea: V = 0, incorporatedAmmonium: V = 0, incorporatedNitrate: V = 0
  /// The same lying in the soil to the last grain; nitrogen in manure and straw, quick part and the rest.
  public var placedUrea: V = 0, placedAmmonium: V = 0, placedNitrate: V = 0
  public var organicFertiliser: V = 0, stableOrganic: V = 0
  /// Phosphorus strewn, worked into the soil, in manure and straw that decay soon, and in the rest, g P m⁻².
  public var broadcastPhosphorus: V = 0, incorporatedPhosphorus: V = 0, quickPhosphorus: V = 0, stablePhosphorus: V = 0
  /// Organic matter in manure and straw that ferments within weeks, and slowly, g m⁻².
  public var quickMatter: V = 0, slowMatter: V = 0
  /// Water given by schedule, m; 1 before the day on which a profile's water and nitrogen stand as given.
  public var irrigationAmount: V = 0, soilAsleep: V = 0
  /// Irrigate below this level, up to that, m above the flat; height of the outlet's sill, m; 1 where water may be taken.
  public var refillBelow: V = 0, refillTo: V = 0, outletSill: V = 0, irrigationAllowed: V = 0
  /// Level of the canal in the morning and at night, m above the flat; depth of the groundwater, m. 0 where there is none.
  public var canalBefore: V = 0, canalAfter: V = 0, groundwaterDepth: V = 0
  /// 1 where the calendar orders a spray; 1 where a spray by threshold may be made.
  public var sprayOrdered: V = 0, sprayWatched: V = 0
  /// 1 where the calendar orders a spray of an insecticide after the first.
  public var furtherSprays = FurtherSprays<V>()
  /// Passes with herbicide.
  public var herbicide: V = 0
  /// The same of fungicide.
  public var fungicideOrdered: V = 0, fungicideWatched: V = 0
  /// Animals put in: ind m⁻² and g each; feed, g per g of live mass and day; share of the animals taken out at the end of the day.
  public var first: AnimalOrders<V> = AnimalOrders()
  public var second: AnimalOrders<V> = AnimalOrders()
  /// 1 on the days that count for methane (planting to harvest), 1 from the last drainage on.
  public var methaneCounts: V = 0, finalDrainage: V = 0
  public init() {}
  /// 1 where the calendar orders a spray of any insecticide.
  public var anySprayOrdered: V {
    V.max(V.max(sprayOrdered, furtherSprays.second), V.max(furtherSprays.third, furtherSprays.fourth))
  }
}

/// What the calendar orders for one batch of animals.
public struct AnimalOrders<V: Lane>: Sendable, BitwiseCopyable {
  /// Animals put in, ind m⁻².
  public var stocked: V = 0
  /// Fresh mass of each, g.
  public var mass: V = 0
  /// Feed, g as sold per g of live mass and day; 1 where they are given as much as they eat.
  public var feed: V = 0, isToAppetite: V = 0
  /// Share taken out at the end of the day, of those of so many grams or more.
  public var harvested: V = 0, harvestedFrom: V = 0
  public init() {}
}

/// Everything the outside world does to the field on one day, known before the season starts.
public struct Drivers<V: Lane>: Sendable, BitwiseCopyable {
  public var weather: WeatherDay<V>
  public var orders: Orders<V>
  /// Adults flying in, m⁻² d⁻¹.
  public var planthoppers: V, leafFolders: V
  /// White-backed planthoppers and borer moths flying in, m⁻² d⁻¹.
  public var whiteBacked: V = 0, borers: V = 0
  /// Moths of the other kind of borer flying in, m⁻² d⁻¹.
  public var secondBorers: V = 0
  /// Wear at which the bund breaches, where that is drawn.
  public var bundStrength: V = 0
  /// Inoculum of every disease against the published, 0 where none comes.
  public var inoculum: V = 0
  /// 1 while the season of this field runs, 0 when it is over.
  public var isRunning: V

  package init(
    weather: WeatherDay<V>, orders: Orders<V>, planthoppers: V, leafFolders: V, whiteBacked: V = 0, borers: V = 0,
    secondBorers: V = 0, bundStrength: V = 0, inoculum: V = 0, isRunning: V
  ) {
    (self.weather, self.orders, self.planthoppers, self.leafFolders) = (weather, orders, planthoppers, leafFolders)
    (self.whiteBacked, self.borers, self.secondBorers) = (whiteBacked, borers, secondBorers)
    (self.bundStrength, self.inoculum, self.isRunning) = (bundStrength, inoculum, isRunning)
  }
}

extension Drivers where V == Lanes {
  /// Eight fields side by side; a season that is over goes on with its last day, switched off.
  /// - Parameter fields: one to eight seasons; missing ones repeat the last.
  public static func together(_ fields: [[Drivers<Double>]]) -> [Drivers<Lanes>] {
    let length = fields.map(\.count).max() ?? 0
    return (0..<length).map { day in
      Homogeneous.pack(
        (0..<Lanes.width).map { field in
          let season = fields[Swift.min(field, fields.count - 1)]
          var today = season[Swift.min(day, season.count - 1)]
          if day >= season.count { today.isRunning = 0 }
          return today
        })
    }
  }
}
