import Foundation
import PaddyPage
import Testing

@Suite(
  "An open page", .serialized,
  .enabled(
    if: Chromium.path != nil && WebDriver.path != nil, "no Chromium with ChromeDriver on this machine: no page is kept open"))
struct OpenPageTests {
  @Test("It takes up new snapshots by itself, keeps what is unfolded, says when the connection is lost and finds back")
  func livesOn() async throws {
    var page = LivePage(port: 0)
    page.publish(PageFixture.farm(plots: 50))
    let port = try await page.start()
    let browser = try await WebDriver()
    do {
      try await browser.open("http://127.0.0.1:\(port)/")
      #expect(try await browser.waits(for: "document.querySelector('.status b').textContent === '13 alarms'"))
      _ = try await browser.run("document.getElementById('all-sensors').open = true; window.scrollTo(0, 500)")
      page.publish(PageFixture.farm(plots: 50, withAlarms: false))
      #expect(try await browser.waits(for: "document.querySelector('.status b').textContent === 'All well'"))
      #expect(try await browser.run("return document.getElementById('all-sensors').open") as? Bool == true)
      #expect(try await browser.run("return window.scrollY") as? Double == 500)
      await page.stop()
      #expect(try await browser.waits(for: "document.getElementById('feed').textContent === 'no connection'"))
      page = LivePage(port: port)
      page.publish(PageFixture.farm(plots: 1))
      page.publish(PageFixture.farm(plots: 1))
      page.publish(PageFixture.farm(plots: 1))
      // A browser or a test beside this one may hold the port for a moment.
      for attempt in 1... {
        do {
          _ = try await page.start()
          break
        } catch  where attempt < 40 {
          try await Task.sleep(for: .milliseconds(250))
        }
      }
      #expect(try await browser.waits(for: "document.querySelector('.status b').textContent === '3 alarms'"))
      #expect(try await browser.waits(for: "document.getElementById('feed').textContent === 'live'"))
    } catch {
      await browser.quit()
      await page.stop()
      throw error
    }
    await browser.quit()
    await page.stop()
  }

  @Test("Rows lead to their plot and back")
  func rows() async throws {
    let page = LivePage(port: 0)
    page.publish(PageFixture.farm(plots: 50))
    let port = try await page.start()
    let browser = try await WebDriver()
    do {
      try await browser.open("http://127.0.0.1:\(port)/")
      _ = try await browser.run("document.querySelectorAll('a.row')[1].click()")
      #expect(
        try await browser.waits(
          for: "location.search === '?plot=plot-4' && document.querySelectorAll('figure.tile').length === 11"))
      _ = try await browser.run("document.querySelector('.crumb a').click()")
      #expect(try await browser.waits(for: "location.search === '' && document.querySelectorAll('a.row').length === 50"))
    } catch {
      await browser.quit()
      await page.stop()
      throw error
    }
    await browser.quit()
    await page.stop()
  }
}
