internal import COpenSSL
internal import Foundation

/// An input that cannot be read; the command ends with exit code 66.
public struct UnreadableInput: Error, Equatable, CustomStringConvertible {
  public static let exitCode: Int32 = 66
  public var path: String
  public var reason: String
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
  public var description: String { "cannot read \(path): \(reason)" }
}

/// SHA-256 as 64 hexadecimal digits, by OpenSSL.
public enum Digest {
  public static func sha256(_ text: String) -> String { hexadecimal { update in update(Array(text.utf8)[...]) } }

  public static func sha256(file path: String) throws(UnreadableInput) -> String {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      let exists = FileManager.default.fileExists(atPath: path)
      throw UnreadableInput(path: path, reason: exists ? "it is a folder or may not be read" : "there is no such file")
    }
    let block = 1 << 20
    return hexadecimal { update in
      var start = bytes.startIndex
      while start < bytes.endIndex {
        let end = min(start + block, bytes.endIndex)
        update(Array(bytes[start..<end])[...])
        start = end
      }
    }
  }

  private static func hexadecimal(_ feed: ((ArraySlice<UInt8>) -> Void) -> Void) -> String {
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    var sound = EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
    feed { block in
      sound = block.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) } == 1 && sound
    }
    var digest = [UInt8](repeating: 0, count: 32)
    sound = EVP_DigestFinal_ex(context, &digest, nil) == 1 && sound
    precondition(sound, "OpenSSL has no SHA-256")
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
