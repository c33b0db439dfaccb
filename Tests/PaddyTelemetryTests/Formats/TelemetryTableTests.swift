import Testing

import PaddyTelemetry

@Suite struct TelemetryTableTests {
  private func rows(_ header: String, _ lines: String..., farm: String? = "f", plot: String? = "p") throws -> [[RecordOutcome]] {
    let table = try TelemetryTable(header: header)
    return lines.map { table.outcomes($0, received: nil, farm: farm, plot: plot).outcomes }
  }

  @Test("a row is one reading where there are sensor, value and unit")
  func long() throws {
    let found = try rows(
      "time,received,farm,plot,sensor,value,unit", "2021-07-22T08:00:00+08:00,1626912060,linan,plot-3,dissolved-oxygen-2,7.1,mg/L"
    )
    let reading = try found[0][0].get()
    #expect(
      reading
        == Reading(
          farm: "linan", plot: "plot-3", sensor: "dissolved-oxygen-2", variable: .dissolvedOxygen, value: 7.1,
          observed: 1_626_912_000,
          received: 1_626_912_060))
  }

  @Test("every sensor has a column, and an empty field is no reading")
  func wide() throws {
    let found = try rows(
      "time; dissolved-oxygen [mg/L]; floodwater-depth-2 [cm]; ph", "1626912000;7.1;6.2;7.2", "1626912000;;;7",
      "1626912000;nan;5;",
      "1626912000;;;")
    #expect(try found[0].map { try $0.get().value } == [7.1, 0.062, 7.2])
    #expect(found[1].count == 1)
    #expect(found[2].count == 2)
    #expect(throws: RecordFault.self) { try found[2][0].get() }
    #expect(found[3].count == 1)
  }

  @Test("quotation marks hold the separator and themselves doubled")
  func quotes() {
    #expect(TelemetryTable.fields(#"a, "b,c" ,"d""e",f"#, UInt8(ascii: ",")) == ["a", "b,c", #"d"e"#, "f"])
    #expect(TelemetryTable.fields(#"a,"b"#, UInt8(ascii: ",")) == nil)
    #expect(TelemetryTable.fields(",", UInt8(ascii: ",")) == ["", ""])
  }

  @Test(
    "a row that does not fit says why",
    arguments: [
      ("1626912000,ph,7", RejectionReason.row), ("1626912000,ph,7,pH,x", .row), ("yesterday,ph,7,pH", .time),
      ("2021-07-22T08:00:00,ph,7,pH", .time),
      ("1626912000,acid,7,pH", .name), ("1626912000,ph,seven,pH", .value), ("1626912000,ph,,pH", .value),
      ("1626912000,rain,7,", .unit),
      ("1626912000,rain,7,mm/h", .unit), ("1626912000,\"ph,7,pH", .row),
    ])
  func refused(line: String, reason: RejectionReason) throws {
    let found = try rows("time,sensor,value,unit", line)
    #expect(found[0].count == 1)
    guard case .failure(let fault) = found[0][0] else { Issue.record("\(found)"); return }
    #expect(fault.reason == reason)
  }

  @Test(
    "a header that cannot be read says what is allowed",
    arguments: [
      "sensor,value,unit", "time", "time,value", "time,sensor", "time,ph,value,sensor", "time,oxygen [mg/L]",
      "time,dissolved-oxygen",
      "time,dissolved-oxygen [lx]", "time,ph,ph", "time,\"ph", "time,sensor,value,colour", "",
    ])
  func header(line: String) {
    let fault = #expect(throws: RecordFault.self) { try TelemetryTable(header: line) }
    #expect(fault?.reason == .row || fault?.reason == .unit)
  }

  @Test("without farm and plot a row is refused, and a variable beside its sensor must agree")
  func names() throws {
    #expect(throws: RecordFault.self) { try rows("time,ph", "1626912000,7", farm: nil)[0][0].get() }
    #expect(throws: RecordFault.self) {
      try rows("time,sensor,variable,value,unit", "1626912000,ph-2,rain,7,mm")[0][0].get()
    }
    #expect(try rows("time,variable,value,unit", "1626912000,rain,7,mm")[0][0].get().sensor == "rain")
  }
}
