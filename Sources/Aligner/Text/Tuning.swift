import Foundation
public enum Tuning {
  static let environment = ProcessInfo.processInfo.environment
  public static func value(_ name: String, _ usual: Double) -> Double { environment["T_" + name].flatMap(Double.init) ?? usual }
  public static func f(_ name: String, _ usual: Float) -> Float { Float(value(name, Double(usual))) }
  public static let errs = environment["ERRS"] != nil
  public static func log(_ text: String) { FileHandle.standardError.write((text + "\n").data(using: .utf8)!) }
}
