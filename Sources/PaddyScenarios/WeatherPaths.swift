import Foundation

/// Turns the weather files a scenario names into absolute paths.
enum WeatherPaths {
  /// The folder a file lies in, absolute.
  static func folder(of file: String) -> URL {
    URL(fileURLWithPath: file).standardizedFileURL.deletingLastPathComponent()
  }

  /// Every file that a path or pattern stands for, in alphabetical order; empty where there is none.
  static func expand(_ pattern: String, in folder: URL) -> [String] {
    let path = pattern.hasPrefix("/") ? pattern : folder.path + "/" + pattern
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(path, 0, nil, &found) == 0 else { return [] }
    let paths = (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
    let files = paths.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
    return Set(files.map { URL(fileURLWithPath: $0).standardizedFileURL.path }).sorted()
  }
}
