import Foundation
import Testing

@testable import Aligner

/// Texts as encodings hold them, encoded apart from the code that is tested.
enum EncodingSamples {
  static let french = """
    1. Le Conseil s’est réuni à Tunis ; le coût prévu est de 40 € par élève.

    2. « Où en est l’œuvre commencée ? » a demandé la déléguée algérienne, sûre d’être écoutée.

    """
  static let arabic = """
    ١. عقد المجلس اجتماعه في تونس، وبلغت الكلفة المقدّرة أربعين دينارا لكل تلميذ؛

    ٢. سألت مندوبة الجزائر: أين وصل العمل الذي بدأ في السنة الماضية؟

    """

  /// An encoding with a text that it can hold.
  struct Sample: Sendable, CustomTestStringConvertible {
    let encoding: TextEncoding
    let text: String
    var testDescription: String { "\(encoding.rawValue), \(text.prefix(12))" }

    /// The bytes of a text, without a byte order mark.
    func bytes(of text: String) -> [UInt8] {
      let name: String.Encoding
      switch encoding {
      case .utf8: name = .utf8
      case .utf16LittleEndian: name = .utf16LittleEndian
      case .utf16BigEndian: name = .utf16BigEndian
      case .windows1256: name = String.Encoding(rawValue: 0x8000_0506)
      case .windows1252: name = .windowsCP1252
      case .iso88596: name = String.Encoding(rawValue: 0x8000_0206)
      case .iso885915: name = String.Encoding(rawValue: 0x8000_020F)
      case .macRoman: return text.unicodeScalars.compactMap(EncodingSamples.macRoman)
      }
      return Array(text.data(using: name) ?? Data())
    }

    var bytes: [UInt8] { bytes(of: text) }

    /// The byte order mark of a Unicode encoding.
    var mark: [UInt8] {
      switch encoding {
      case .utf8: [0xEF, 0xBB, 0xBF]
      case .utf16LittleEndian: [0xFF, 0xFE]
      case .utf16BigEndian: [0xFE, 0xFF]
      default: []
      }
    }
  }

  /// Bytes of Mac OS Roman by hand, for the letters of the samples.
  private static func macRoman(_ scalar: Unicode.Scalar) -> UInt8? {
    let upper: [Unicode.Scalar: UInt8] = [
      "\u{A0}": 0xCA, "«": 0xC7, "»": 0xC8, "À": 0xCB, "É": 0x83, "à": 0x88, "ç": 0x8D, "è": 0x8F, "é": 0x8E, "ê": 0x90,
      "ù": 0x9D, "û": 0x9E, "œ": 0xCF, "’": 0xD5, "€": 0xDB,
    ]
    return scalar.isASCII ? UInt8(scalar.value) : upper[scalar]
  }

  /// Every encoding, with each of the two languages that it can hold.
  static let all: [Sample] = TextEncoding.allCases.flatMap { encoding -> [Sample] in
    let plain = french.replacing("’", with: "'")
    switch encoding {
    case .utf8, .utf16LittleEndian, .utf16BigEndian:
      return [
        Sample(encoding: encoding, text: french), Sample(encoding: encoding, text: arabic),
        Sample(encoding: encoding, text: "Une rose 🌹 et une lettre rare 𝒜 dans العربية\n"),
      ]
    case .windows1256:
      return [Sample(encoding: encoding, text: french), Sample(encoding: encoding, text: westernDigits(arabic))]
    case .windows1252, .macRoman: return [Sample(encoding: encoding, text: french)]
    case .iso88596: return [Sample(encoding: encoding, text: westernDigits(arabic))]
    case .iso885915: return [Sample(encoding: encoding, text: plain)]
    }
  }

  private static func westernDigits(_ text: String) -> String {
    text.replacing("١", with: "1").replacing("٢", with: "2")
  }

  static let unicode = all.filter { !$0.mark.isEmpty }
  static let oneByte = all.filter { $0.mark.isEmpty }
}
