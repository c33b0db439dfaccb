internal import FlyingFox
internal import Foundation

/// Answers one request from what is at hand; never waits for anything.
struct PageRequest: Sendable {
  let feed: LiveFeed
  /// Bound to loopback only: then a name other than this machine's is somebody else's page reaching in.
  let isLoopback: Bool
  private let made = MadeBodies()

  init(feed: LiveFeed, isLoopback: Bool) {
    self.feed = feed
    self.isLoopback = isLoopback
  }

  func answer(_ request: HTTPRequest) -> HTTPResponse {
    var response = route(request)
    for (name, value) in PageRequest.securityHeaders { response.headers[HTTPHeader(name)] = value }
    return response
  }

  private static let securityHeaders = [
    (
      "Content-Security-Policy",
      "default-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"), ("Cache-Control", "no-store"),
  ]

  private func route(_ request: HTTPRequest) -> HTTPResponse {
    if isLoopback, !PageRequest.isThisMachine(request.headers[.host]) {
      return text(.misdirectedRequest, "This page answers to localhost, 127.0.0.1 and [::1] only.\n", for: request)
    }
    guard request.method == .GET || request.method == .HEAD else {
      var response = text(.methodNotAllowed, "Read-only: GET and HEAD.\n", for: request)
      response.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return response
    }
    let current = feed.current
    switch request.path {
    case "/":
      let focus = request.query.first { $0.name == "plot" }?.value
      let html = made.body("/ \(focus ?? "")", current.revision) {
        Data(PageDocument(snapshot: current.snapshot, focus: focus, revision: current.revision).html().utf8)
      }
      let isKnown = focus == nil || current.snapshot == nil || current.snapshot!.plots.contains { $0.name == focus }
      return body(isKnown ? .ok : .notFound, "text/html; charset=utf-8", html, for: request)
    case "/state.json":
      guard let snapshot = current.snapshot else {
        return body(.serviceUnavailable, "application/json", Data("{\"error\":\"no snapshot yet\"}\n".utf8), for: request)
      }
      return body(.ok, "application/json", made.body("state", current.revision) { snapshot.json }, for: request)
    case "/metrics":
      let metrics = OpenMetrics.text(current.snapshot)
      return body(.ok, "application/openmetrics-text; version=1.0.0; charset=utf-8", Data(metrics.utf8), for: request)
    case "/events":
      let headers: HTTPHeaders = [.contentType: "text/event-stream; charset=utf-8"]
      if request.method == .HEAD { return HTTPResponse(statusCode: .ok, headers: headers) }
      guard let events = feed.reader() else {
        return text(.serviceUnavailable, "Too many readers.\n", for: request)
      }
      return HTTPResponse(statusCode: .ok, headers: headers, body: HTTPBodySequence(from: events))
    default: return text(.notFound, "Nothing here: / /state.json /events /metrics are.\n", for: request)
    }
  }

  /// A name, with or without a port, that a browser can only have got from the address line of this machine.
  static func isThisMachine(_ host: String?) -> Bool {
    guard let host = host?.lowercased(), !host.isEmpty else { return false }
    for name in ["localhost", "127.0.0.1", "[::1]"] where host.hasPrefix(name) {
      let rest = host.dropFirst(name.count)
      if rest.isEmpty || rest.first == ":" && rest.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) { return true }
    }
    return false
  }

  private func text(_ status: HTTPStatusCode, _ text: String, for request: HTTPRequest) -> HTTPResponse {
    body(status, "text/plain; charset=utf-8", Data(text.utf8), for: request)
  }

  private func body(_ status: HTTPStatusCode, _ type: String, _ data: Data, for request: HTTPRequest) -> HTTPResponse {
    let headers: HTTPHeaders = [.contentType: type, .contentLength: "\(data.count)"]
    return HTTPResponse(statusCode: status, headers: headers, body: request.method == .HEAD ? Data() : data)
  }
}
