import Foundation
import Testing

/// What the commands of the watched field say to a mistake, and what they end with.
@Suite struct LiveUsageTests {
  @Test(
    "an argument that cannot be is refused with what is allowed, and ends with 64",
    arguments: [
      ("observe Scenarios/taiyang.yaml", "error: Missing expected argument '--out <folder>'"),
      ("observe Scenarios/taiyang.yaml --out o --plots 0", "error: --plots 0: allowed are 1 to 1000"),
      ("observe Scenarios/taiyang.yaml --out o --faults -1", "error: Missing value for '--faults <n>'"),
      ("observe Scenarios/taiyang.yaml --out o --year 1066", "error: --year 1066: allowed are 1970 to 2099"),
      (
        "observe Scenarios/taiyang.yaml --out o --sensors ph,oxigen",
        "error: --sensors: there is no sensor 'oxigen'; there are floodwater-depth"
      ),
      ("observe Scenarios/taiyang.yaml --out o --zone 8", "error: --zone 8 is no clock: write it as +08:00, -05:00 or Z"),
      (
        "observe Scenarios/taiyang.yaml --out o --system rice-fog",
        "error: Scenarios/taiyang.yaml has no system 'rice-fog'; it has conventional, rice-fish, rice-frog, rice-turtle"
      ),
      ("replay Scenarios/taiyang.yaml", "error: Missing expected argument '<log>'"),
      ("replay Scenarios/taiyang.yaml l --members 4", "error: --members 4: allowed are 8 to 4096"),
      ("replay Scenarios/taiyang.yaml l --until 1.8.2021", "error: --until 1.8.2021 is no date: write it as 2021-08-01"),
      ("replay Scenarios/taiyang.yaml l --until 2021-02-30", "error: --until 2021-02-30 is no date"),
      ("replay Scenarios/taiyang.yaml l --forecast-days 400", "error: --forecast-days 400: allowed are 0 to 365"),
      ("watch Scenarios/taiyang.yaml --from -", "error: Missing expected argument '--state <folder>'"),
      (
        "watch Scenarios/taiyang.yaml --from log.ndjson --state s",
        "error: --from log.ndjson: write - for stdin or mqtt://host[:port]/topic"
      ),
      ("watch Scenarios/taiyang.yaml --from mqtt://a:x/t --state s", "error: --from mqtt://a:x/t: x is no port"),
      (
        "watch Scenarios/taiyang.yaml --from mqtt://u:p@a/t --state s",
        "error: --from mqtt://u:p@a/t: user and password never stand in the address; see --credentials"
      ),
      ("watch Scenarios/taiyang.yaml --from - --state s --http 8080", "error: --http 8080: write it as 127.0.0.1:8080"),
      ("watch Scenarios/taiyang.yaml --from - --state s --webhook ftp://a", "error: --webhook ftp://a is no http address"),
      ("watch Scenarios/taiyang.yaml --from - --state s --publish maybe", "error: --publish maybe: yes or no"),
      ("storm Scenarios/taiyang.yaml --rain r.csv", "error: Missing expected argument '--level <depth>'"),
      (
        "storm Scenarios/taiyang.yaml --rain r.csv --level 12",
        "error: --level 12 is no depth: write it with its unit, as '12 cm'"
      ),
      ("storm Scenarios/taiyang.yaml --rain r.csv --level 12kg", "error: --level 12kg is no depth"),
      ("score twin Scenarios/taiyang.yaml --seeds 0", "error: --seeds 0: allowed are 1 to 10000"),
      ("score twin Scenarios/taiyang.yaml --members 1", "error: --members 1: allowed are 8 to 4096"),
      ("score twin Scenarios/taiyang.yaml --threads 0", "error: --threads 0: allowed are 1 to 256"),
      ("score sensors --plots 0", "error: --plots 0: allowed are 1 to 1000"),
      ("score sensors --days 3", "error: --days 3: allowed are 10 to 300"),
      ("score alarms Scenarios/taiyang.yaml --limit 30", "error: --limit 30.0: allowed are 0 to 20 g/m3"),
      ("score alarms Scenarios/taiyang.yaml --storms 0", "error: --storms 0: allowed are 1 to 1000000"),
      (
        "score alarms Scenarios/taiyang.yaml --system conventional",
        "error: conventional of Scenarios/taiyang.yaml has no animals: nothing that low oxygen would harm"
      ),
      ("explain low-oxigen", "error: nothing is known of 'low-oxigen'; did you mean 'low-oxygen'?"),
    ])
  func usage(line: String, said: String) throws {
    let result = try PaddyProcess().run(line)
    #expect(result.code == 64 && result.mistake.hasPrefix(said), "\(result)")
    #expect(result.out.isEmpty)
  }

  private static let reading =
    #"{"received": 1626912000, "payload": [{"n": "urn:paddy:FARM:plot-1:ph", "u": "pH", "v": 7.1, "t": 1626911990}]}"# + "\n"

  @Test(
    "files that are missing end with 66, wrong ones with 65, and each is named with its place",
    arguments: [
      ("observe none.yaml --out o", 66, "none.yaml: error: there is no such file"),
      ("replay none.yaml good.ndjson", 66, "none.yaml: error: there is no such file"),
      ("replay Scenarios/taiyang.yaml none.ndjson", 66, "error: the log none.ndjson cannot be read"),
      ("replay Scenarios/taiyang.yaml good.ndjson --diary none.csv", 66, "error: the diary none.csv cannot be read"),
      ("replay Scenarios/taiyang.yaml good.ndjson --rain none.csv", 66, "error: the rain forecast none.csv cannot be read"),
      ("replay Scenarios/taiyang.yaml good.ndjson --mapping none.yaml", 66, "error: the mapping file none.yaml cannot be read"),
      (
        "replay Scenarios/taiyang.yaml good.ndjson --diary bad.csv", 65,
        "bad.csv:2: error: unknown work 'spry'; did you mean 'spray'?; allowed: sowing,"
      ),
      (
        "replay Scenarios/taiyang.yaml good.ndjson --rain rain.csv", 65,
        "rain.csv:2:1: error: '2021-07-25' is no moment with a zone"
      ),
      (
        "replay Scenarios/taiyang.yaml bad.ndjson", 65,
        "error: bad.ndjson holds no reading that could be taken; paddy replay --dry-run says why"
      ),
      (
        "replay Scenarios/taiyang.yaml other.ndjson", 65,
        "error: all 1 readings of other.ndjson are of other farms than 'paddy'; name theirs with --farm"
      ),
      ("watch Scenarios/taiyang.yaml --from - --state s --diary none.csv", 66, "error: the diary none.csv cannot be read"),
      ("watch Scenarios/taiyang.yaml --from - --state s --diary header.csv", 65, "header.csv:1: error: unknown column 'day'"),
      (
        "watch Scenarios/taiyang.yaml --from - --state s --rain rain.csv", 65,
        "rain.csv:2:1: error: '2021-07-25' is no moment with a zone"
      ),
      ("watch Scenarios/taiyang.yaml --from - --state /proc/none", 74, "error: cannot make /proc/none"),
      ("storm Scenarios/taiyang.yaml --level 5cm --rain none.csv", 66, "error: the rain forecast none.csv cannot be read"),
      (
        "storm Scenarios/taiyang.yaml --level 5cm --rain rain.csv", 65,
        "rain.csv:2:1: error: '2021-07-25' is no moment with a zone"
      ),
    ] as [(String, Int32, String)])
  func files(line: String, code: Int32, said: String) throws {
    let paddy = try PaddyProcess()
    try paddy.add("good.ndjson", Self.reading.replacing("FARM", with: "paddy"))
    try paddy.add("other.ndjson", Self.reading.replacing("FARM", with: "elsewhere"))
    try paddy.add("bad.ndjson", "{\"n\": 1}\n")
    try paddy.add("bad.csv", "date,work\n2021-06-14,spry\n")
    try paddy.add("header.csv", "day,work\n2021-06-14,spray\n")
    try paddy.add("rain.csv", "time,rain_mm\n2021-07-25,1\n2021-07-26,1\n")
    let result = try paddy.run(line)
    #expect(result.code == code && result.mistake.hasPrefix(said), "\(result)")
    #expect(!paddy.exists("o"))
  }

  @Test(
    "a dry run counts what would be accepted and why not, passes over what a journal has besides, and ends with 2 for rejects")
  func dryRun() throws {
    let paddy = try PaddyProcess()
    let good = Self.reading.replacing("FARM", with: "paddy")
    try paddy.add(
      "journal.ndjson", good + "{\"tick\": 1626912060.0}\n{\"input\":\"diary\",\"name\":\"d\",\"text\":\"\"}\n" + good)
    try paddy.add("mixed.ndjson", good + "nonsense\n" + good.replacing("\"pH\"", with: "\"mol\""))
    let clean = try paddy.run("replay Scenarios/taiyang.yaml journal.ndjson --dry-run")
    #expect(clean.code == 0 && clean.out.contains("records accepted") && !clean.out.contains("rejected:"), "\(clean)")
    let mixed = try paddy.run("replay Scenarios/taiyang.yaml mixed.ndjson --dry-run")
    #expect(mixed.code == 2)
    for said in [
      "rejected: malformed", "rejected: unit", "mixed.ndjson, line 2, record 1: malformed",
      "mixed.ndjson, line 3, record 1: unit: 'mol'",
    ] {
      #expect(mixed.out.contains(said), "\(mixed.out)")
    }
  }
}
