import Foundation
import Numbers
import Paddy
import PaddyWeather

/// Data beside the project, which may be absent.
enum Shared {
  static let folder: String? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let shared = root.deletingLastPathComponent().appendingPathComponent("shared").path
    return FileManager.default.fileExists(atPath: shared) ? shared : nil
  }()
  static let absent = folder == nil
}

let hangzhouSite = Site(latitude: 30.23, longitude: 120.17, elevation: 41.7)
let csvHeader = "# station: Test\n# latitude_deg: 30.23\n# longitude_deg: 120.17\n# elevation_m: 41.7\n"

/// A CSV text of days from 2021-07-01, each `srad,tmin,tmax,vp,wind,rain`.
func csv(_ rows: [String], header: String = "date,srad_MJ_m2_d,tmin_C,tmax_C,vp_kPa,wind_m_s,rain_mm") -> String {
  let start = CalendarDate(year: 2021, month: 7, day: 1)!
  return csvHeader + header + "\n" + rows.enumerated().map { "\(start.adding(days: $0)),\($1)\n" }.joined()
}

func errors(_ diagnostics: [Diagnostic]) -> [Diagnostic] { diagnostics.filter { $0.severity == .error } }
func warnings(_ diagnostics: [Diagnostic]) -> [Diagnostic] { diagnostics.filter { $0.severity == .warning } }
