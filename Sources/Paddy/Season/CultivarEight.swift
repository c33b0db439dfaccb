internal import Numbers

/// Up to eight cultivars in one field, side by side: what a search for a cultivar's numbers runs.
///
/// Each lane is the field with that cultivar, bit for bit. All must be of one stock: the same knots in their tables, the same switches.
struct CultivarEight {
  private let members: [RiceCultivar]

  /// - Parameter members: one to eight; the last stands in for those that are missing.
  init(_ members: [RiceCultivar]) {
    precondition((1...Lanes.width).contains(members.count))
    self.members = (0..<Lanes.width).map { members[Swift.min($0, members.count - 1)] }
  }

  /// Their numbers; nil where two of them have tables of different length or different switches.
  var parameters: RiceParameters<Lanes, Curve<Lanes>>? {
    var numbers: [[Double]] = [], tables: [[[(x: Double, y: Double)]]] = []
    for member in members {
      var own: [Double] = [], curves: [[(x: Double, y: Double)]] = []
      _ = member.parameters.map({ own.append($0.value) }, table: { curves.append($0.points) })
      numbers.append(own)
      tables.append(curves)
    }
    let first = members[0].parameters
    let isOneStock = members.allSatisfy {
      $0.parameters.usesLeafAreaTable.value == first.usesLeafAreaTable.value
        && $0.parameters.usesLeafNitrogenTable.value == first.usesLeafNitrogenTable.value
        && $0.parameters.developmentBase.value == first.developmentBase.value
        && $0.parameters.leafBase.value == first.leafBase.value
    }
    let curves = tables[0].indices.map { place in Curve<Lanes>(tables.map { $0[place] }) }
    guard isOneStock, curves.allSatisfy({ $0 != nil }) else { return nil }
    var number = 0, table = 0
    return first.map(
      { _ in
        number += 1
        return Lanes(SIMD8(numbers.map { $0[number - 1] }))
      },
      table: { _ in
        table += 1
        return curves[table - 1]!
      })
  }

  /// What dry soil does to them.
  var drought: RiceDroughtParameters<Lanes> {
    let numbers = members.map { member -> [Double] in
      var own: [Double] = []
      _ = member.drought.map { own.append($0.value) }
      return own
    }
    var number = 0
    return members[0].drought.map { _ in
      number += 1
      return Lanes(SIMD8(numbers.map { $0[number - 1] }))
    }
  }
}

extension Batch {
  /// Follows the crop of one year with up to eight cultivars whose stages come on the same days, side by side.
  /// - Parameters:
  ///   - cultivars: in place of the plan's.
  ///   - year: laid out with stages that all of them keep.
  /// - Returns: nil where the cultivars are not of one stock.
  public func diaries(_ cultivars: [RiceCultivar], _ year: FieldYear) -> [CropDiary]? {
    let eight = CultivarEight(cultivars)
    guard let parameters = eight.parameters else { return nil }
    var field = lanes
    field.rice = field.rice.with(parameters)
    field.drought = RootWaterUptake.Response(eight.drought)
    let season = Season(
      field: field, drivers: Drivers<Lanes>.together([year.drivers]), seedbedDays: year.calendar.transplanting)
    var progress = season.start
    var mornings = [RiceState<Lanes>]()
    mornings.reserveCapacity(year.drivers.count + 1)
    for day in year.drivers.indices {
      mornings.append(progress.state.rice)
      season.run(&progress, from: day, until: day + 1)
    }
    mornings.append(progress.state.rice)
    return cultivars.indices.map { lane in
      CropDiary(
        mornings: mornings.map { Homogeneous.unpack($0, field: lane) }, progress: Homogeneous.unpack(progress, field: lane))
    }
  }
}
