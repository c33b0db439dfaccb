import ArgumentParser
import Dispatch
import Foundation
import Paddy
import PaddyBroker
import PaddyPage
import PaddyTelemetry
import PaddyTwin

/// A live field from telemetry.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Watch a field: telemetry in from a broker or a pipe; twin, alarms and forecasts out.",
    discussion: """
      --from - reads lines from stdin; --from mqtt://host:1883/paddy/# subscribes to a broker (mqtts:// with TLS), with user and password from \
      PADDY_MQTT_USER and PADDY_MQTT_PASSWORD or from --credentials. All that comes in is kept in --state: stopped or killed, the next \
      watch goes on from there, and paddy replay on its journal.ndjson gives the same events. --rain and --diary are read again whenever they have changed; \
      a line of the diary that comes after its day has been closed (half an hour after midnight) is made good within three days, or put aside into the \
      quarantine with its reason.
      """)

  @Argument(help: "The scenario file.") var scenario: String
  @OptionGroup var live: LiveOptions
  @OptionGroup var twin: TwinOptions
  @Option(help: ArgumentHelp("Where telemetry comes from: - or mqtt://host[:port]/topic.", valueName: "source")) var from: String
  @Option(help: ArgumentHelp("Folder of the journal, the events and the checkpoint.", valueName: "folder")) var state: String
  @Option(help: ArgumentHelp("Serve a live page, as 127.0.0.1:8080.", valueName: "host:port")) var http: String?
  @Option(help: ArgumentHelp("Post every alarm to this address.", valueName: "url")) var webhook: String?
  @Option(help: ArgumentHelp("Publish alarms to the broker they came from, under paddy-alarms/FARM/PLOT.", valueName: "yes|no"))
  var publish = "no"
  @Option(help: ArgumentHelp("A file with the broker's user and password, a line each.", valueName: "file")) var credentials:
    String?
  @Option(help: ArgumentHelp("A file with the authorities that a broker's certificate is held against.", valueName: "file"))
  var authorities: String?
  @Flag(help: "Print nothing but errors and the forecast asked for.") var quiet = false

  func validate() throws {
    if from != "-", !from.hasPrefix("mqtt://"), !from.hasPrefix("mqtts://") {
      throw ValidationError("--from \(from): write - for stdin or mqtt://host[:port]/topic; a file goes to paddy replay")
    }
    if from != "-" {
      do throws(BrokerError) { _ = try BrokerAddress(from) } catch { throw ValidationError("--from \(from): \(error)") }
    }
    if let http, LiveAddress(http) == nil { throw ValidationError("--http \(http): write it as 127.0.0.1:8080") }
    if let webhook, !webhook.hasPrefix("http://"), !webhook.hasPrefix("https://") {
      throw ValidationError("--webhook \(webhook) is no http address")
    }
    if publish != "no", publish != "yes" { throw ValidationError("--publish \(publish): yes or no") }
  }

  func run() throws {
    let farm = try twin.farm(live, scenario)
    let store: LiveStore
    do { store = try LiveStore(state) } catch {
      Console.message("error: \(error)")
      throw Exit.cannotWrite
    }
    let session = WatchSession(
      store: store, farm: farm, intake: try twin.intake(live), until: twin.end(farm.settings), quiet: quiet)
    do { try session.resume() } catch {
      Console.message("error: \(error)")
      throw Exit.badData
    }
    try session.watch(watchedFiles())
    if let webhook { session.webhook = try Webhook(address: webhook, zone: farm.settings.zone) }
    let page = try startPage(session)
    let broker = try from == "-" ? nil : connect(session)
    if broker == nil { session.readInput() }
    session.publishes = publish == "yes" ? broker : nil
    try session.loop(broker: broker)
    broker?.close()
    if let hook = session.webhook { _ = try Waiting.until { await hook.stop(patience: 10) } }
    if let page {
      page.publish(session.snapshot())
      try Waiting.until { await page.stop() }
    }
    if twin.forecast { LiveTables.printHarvests(session.runner.farm) }
    if !quiet { Console.message(LiveTables.counts(session.runner)) }
  }

  /// Files that are read again when they change. A mistake in them ends nothing once they have been read; one in a header now does.
  private func watchedFiles() throws -> WatchedFiles {
    var files = WatchedFiles()
    if let forecast = try twin.forecastInput() { files.add(.forecast, forecast.name) }
    if let diary = try twin.diaryInput(live, scenario) {
      Console.report(diary.diary.diagnostics)
      if diary.diary.count.good == 0, diary.diary.count.bad > 0 { throw Exit.badData }
      files.add(.diary, diary.input.name)
    }
    return files
  }

  private func startPage(_ session: WatchSession) throws -> LivePage? {
    guard let http, let address = LiveAddress(http) else { return nil }
    let page = LivePage(host: address.host, port: address.port)
    do {
      let port = try Waiting.until { try await page.start() }
      Console.message("the field's page: http://\(address.host):\(port)/")
    } catch {
      Console.message("error: the page cannot be served at \(http): \(error)")
      throw Exit.cannotWrite
    }
    session.page = page
    return page
  }

  private func brokerCredentials() throws -> BrokerCredentials? {
    if let credentials { return try BrokerCredentials(file: credentials) }
    return try BrokerCredentials(environment: ProcessInfo.processInfo.environment)
  }

  /// A broker that is not there now is tried again later; one that refuses is not.
  private static func start(_ client: BrokerClient) throws {
    do {
      try client.connect()
    } catch {
      guard error.kind == .timeout || error.kind == .unreachable else { throw error }
      Console.message("\(error); trying on")
    }
  }

  private func connect(_ session: WatchSession) throws -> BrokerClient {
    do {
      let source = try BrokerAddress(from)
      let secrets = try brokerCredentials()
      let settings = BrokerSettings(
        host: source.host, port: source.port, clientID: "paddy-\(live.farm)",
        authorities: source.isSecure ? authorities ?? "" : nil,
        credentials: secrets)
      let store = session.store
      let client = try BrokerClient(
        settings, topics: [source.topic.isEmpty ? "paddy/#" : source.topic], clock: { Date().timeIntervalSince1970 },
        first: { message in
          do {
            let line = Envelope.line(
              message.payload, topic: message.topic, received: message.received, isRetained: message.isRetained)
            try store.log(Data((line + "\n").utf8))
          } catch {
            // Not told of it, the broker sends it again; a disk that is full ends the watch before it loses anything.
            Console.message("error: the journal cannot be written: \(error)")
            Foundation.exit(Exit.cannotWrite.rawValue)
          }
        },
        events: { event in
          switch event {
          case .connected(let hadSession):
            Console.message("connected to the broker\(hadSession ? ", which had kept our session" : "")")
          case .lost(let why): Console.message("the broker is lost: \(why)")
          case .waiting(let seconds, let why): Console.message("\(why); next attempt in \(Int(seconds)) s")
          }
        })
      try WatchCommand.start(client)
      return client
    } catch {
      Console.message("error: \(error)")
      throw Exit.inputMissing
    }
  }
}

/// `127.0.0.1:8080`.
struct LiveAddress {
  var host: String
  var port: UInt16
  init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else { return nil }
    host = String(text[..<colon])
    self.port = port
    if host.isEmpty { return nil }
  }
}

/// Waits for what runs elsewhere.
enum Waiting {
  static func until<Result: Sendable>(_ work: @escaping @Sendable () async throws -> Result) throws -> Result {
    let box = Box<Result>()
    Task.detached {
      do { box.result = .success(try await work()) } catch { box.result = .failure(error) }
      box.done.signal()
    }
    box.done.wait()
    return try box.result!.get()
  }

  /// Written before the signal, read after it.
  private final class Box<Result: Sendable>: @unchecked Sendable {
    let done = DispatchSemaphore(value: 0)
    var result: Swift.Result<Result, any Error>?
  }
}
