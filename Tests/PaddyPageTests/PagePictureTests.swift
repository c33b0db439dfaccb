import Foundation
import PaddyPage
import Testing

import PaddyPage

/// `PADDY_PAGE_PICTURES=FOLDER` keeps the pictures there to be looked at.
@Suite(
  "The page in a browser", .serialized,
  .enabled(if: Chromium.path != nil, "no Chromium on this machine: the page is not looked at"))
struct PagePictureTests {
  struct Look: Sendable, CustomTestStringConvertible {
    var plots: Int, width: Int, height: Int, dark: Bool, path = "/"
    var withAlarms = true
    var testDescription: String {
      "\(plots)-plots-\(width)px-\(dark ? "dark" : "light")\(path == "/" ? "" : "-focus")\(withAlarms ? "" : "-well")"
    }
  }

  @Test(
    "A picture of the served page has its size and its ink, and the browser complains of nothing",
    arguments: [
      Look(plots: 1, width: 1280, height: 1900, dark: false), Look(plots: 50, width: 1280, height: 3600, dark: false),
      Look(plots: 50, width: 1280, height: 4600, dark: true), Look(plots: 1, width: 390, height: 4200, dark: false),
      Look(plots: 50, width: 390, height: 8000, dark: true),
      Look(plots: 3, width: 1280, height: 1400, dark: true, withAlarms: false),
      Look(plots: 50, width: 1280, height: 1500, dark: false, path: "/?plot=plot-4"),
    ])
  func picture(look: Look) async throws {
    let page = LivePage(port: 0)
    page.publish(PageFixture.farm(plots: look.plots, withAlarms: look.withAlarms))
    let port = try await page.start()
    let kept = ProcessInfo.processInfo.environment["PADDY_PAGE_PICTURES"]
    let folder = kept.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("\(look.testDescription)-\(UUID().uuidString.prefix(kept == nil ? 36 : 0)).png")
    let (_, messages) = try await Chromium.run(
      ["--window-size=\(look.width),\(look.height)", "--screenshot=\(file.path)", "http://127.0.0.1:\(port)\(look.path)"],
      dark: look.dark)
    await page.stop()
    let complaints = messages.split(separator: "\n").filter { $0.contains("CONSOLE") }
    #expect(complaints.isEmpty)
    let picture = try Data(contentsOf: file)
    if kept == nil { try FileManager.default.removeItem(at: file) }
    #expect(picture.prefix(8) == Data([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    // A blank picture of this size packs to under 20 kB.
    #expect(picture.count > 50_000)
  }

  @Test("Nothing is wider than the screen", arguments: [(1, 390), (50, 390), (50, 1280), (1, 820)])
  func width(plots: Int, width: Int) async throws {
    // A frame, because a browser's own window does not go below 500.
    let html = PageDocument(snapshot: PageFixture.farm(plots: plots)).html().replacing("'/events'", with: "'data:,'")
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("paddy-width-\(UUID().uuidString).html")
    defer { try? FileManager.default.removeItem(at: file) }
    let frame =
      "<!DOCTYPE html><iframe id=\"f\" style=\"border:0;width:\(width)px;height:900px\" srcdoc=\"\(escaped(html))\"></iframe>"
      + "<script>f.onload=function(){var d=f.contentDocument.documentElement;document.title='wide '+d.scrollWidth+' of '+d.clientWidth}</script>"
    try Data(frame.utf8).write(to: file)
    let (output, _) = try await Chromium.run(["--window-size=1600,1000", "--dump-dom", "file://\(file.path)"])
    #expect(output.contains("<title>wide \(width) of \(width)</title>"), "\(output.suffix(200))")
  }
}
