import Foundation

@testable import Aligner

/// Data that zlib has packed, each with what is in it.
enum DeflateSamples {
  /// A text that is packed in some way.
  struct Sample: Sendable {
    var name: String
    var packed: [UInt8]
    var plain: [UInt8]

    init(_ name: String, _ base64: String, _ plain: [UInt8]) {
      self.name = name
      packed = [UInt8](Data(base64Encoded: base64) ?? Data())
      self.plain = plain
    }
  }

  /// In both languages, with much that comes again.
  static let text = Array(
    (String(repeating: "Le Comité a adopté le rapport. ", count: 6)
      + String(repeating: "اعتمدت اللجنة التقرير. ", count: 6)).utf8)
  /// Bytes that come as often as the numbers of Fibonacci have it, which makes the longest codes.
  private static let skewed = (0..<17).reduce(into: (bytes: [UInt8](), next: (1, 1))) { made, place in
    made.bytes += repeatElement(UInt8(65 + place), count: made.next.0)
    made.next = (made.next.1, made.next.0 + made.next.1)
  }.bytes
  /// Bytes of which some come again, in codes of their own.
  private static let mixed = (0..<2000).map { UInt8(($0 * $0) >> 5 & 0x3F + 32) }

  /// Blocks that are stored, with the fixed codes and with codes of their own, with and without copies.
  static let all = [
    Sample("empty", "AwA=", []),
    Sample(
      "fixed",
      "80lVcM7PzSw5vFIhUSExJb8AxMpJVShKLCjILyrRU/AZCgpuLL+x88aqm6031t9YBeTcbLnZcmPNzbYbK8EcoEzTjY03u25sHI4qAQ==", text),
    Sample(
      "stored",
      """
      AcIBPf5MZSBDb21pdMOpIGEgYWRvcHTDqSBsZSByYXBwb3J0LiBMZSBDb21pdMOpIGEgYWRvcHTDqSBsZSByYXBwb3J0LiBMZSBD\
      b21pdMOpIGEgYWRvcHTDqSBsZSByYXBwb3J0LiBMZSBDb21pdMOpIGEgYWRvcHTDqSBsZSByYXBwb3J0LiBMZSBDb21pdMOpIGEg\
      YWRvcHTDqSBsZSByYXBwb3J0LiBMZSBDb21pdMOpIGEgYWRvcHTDqSBsZSByYXBwb3J0LiDYp9i52KrZhdiv2Kog2KfZhNmE2KzZ\
      htipINin2YTYqtmC2LHZitixLiDYp9i52KrZhdiv2Kog2KfZhNmE2KzZhtipINin2YTYqtmC2LHZitixLiDYp9i52KrZhdiv2Kog\
      2KfZhNmE2KzZhtipINin2YTYqtmC2LHZitixLiDYp9i52KrZhdiv2Kog2KfZhNmE2KzZhtipINin2YTYqtmC2LHZitixLiDYp9i5\
      2KrZhdiv2Kog2KfZhNmE2KzZhtipINin2YTYqtmC2LHZitixLiDYp9i52KrZhdiv2Kog2KfZhNmE2KzZhtipINin2YTYqtmC2LHZ\
      itixLiA=
      """, text),
    Sample(
      "literals",
      """
      BcHBCYAgAAXQVf4ELtG1JYQ8BIUiThDWoUVECcJjZ5f4f5vemx0mv69pVFjYxYc0KjaHaEPwMRnMDpPf1zQqLOziQxoVm0O0IfiY\
      DGaHye9rGhUWdvEhjYrNIdoQfEwGs8Pk9zWNCgu7+JBGxeYQbQg+JoPZYfL7mkaFhV18SKNic4g2BB+Tweww+X1No8LCLj6kUbE5\
      RBuCj8mAhR+bTr5sYFFW5qOLFSzKbDrYdbMbsPBj08mXDSzKynx0sYJFmU0Hu252AxZ+bDr5soFFWZmPLlawKLPpYNfNbsDCj00n\
      XzawKCvz0cUKFmU2Hey62Q1Y+LHp5MsGFmVlPrpYwaLMpoNdN7sBCz82nXzZwKKszEcXK1iU2XSw62Y3+AE=
      """, text),
    Sample(
      "mixed",
      """
      7ZMJsqpIFAW3AgXCRRChBEQBLYpBZrFABRnc/y7+64gf3XvoeHniRK4gOe4feB4hQRA3kgzKVtV2ewMfbMc9+xdC4zQr6jvr3+P8\
      RRtQddM6ehea5FXbDzMngmZYp4Cm5b0fVwF2+OiHt4q9FwS6dSZpxYZ1o2L3mlTdh4e9E8Rl90GK6ZKsHTgwfvwY0fbgxfXrC+Y5\
      qp5fwF7SDEhzSNGvgIMbm2XTv7EFDpe8/6oOrUfR8LOe09y4nRWbNpNshc0ENr3PyjFm3905e4mYNPPWTZ8CJvdF84oRjulTPEQM\
      mWHLGeTvwwfCUSfa6RtOxaQFdw5HT8ktZp0w0ck+uysTj/m8p0/wGt66TTp9Kn4ruhVnZbMRjzv6Uq+9cukgYLL/kH0mBwwu/Za8\
      NDroyYSzr10J5wdcX7t4OhTo9AAyGBnntj82c3Tu1Hhx7hB+DtXmOuBycxlwJZGP1QBdjky78f4b1xCtp35fSnQ59UYFMecPVqvl\
      G7p6b+uhl5Cg63x6W2xfbzMpRmT1P+7L7nC7r7Vym8NNSsRIoCjkCffv+BBRIRIT6Qb5ttTqfYs7++V+/JWgWMq29Z5Z79N8RQmU\
      +sN6eyvd5FprDT4XQ2X0p4VK5b4/rRHU+O3zN40dFwqN9SFShYfLpsTDdVMdPiHcnSVWuzPKzYFA63KZ8ePHCRWHKd69rvA4C5X9\
      zfCU6APVXmTbX4AFMvPlhy+zALqL0l/VF92NsTFnFle5YusrT6pPN4tvPHjS/ZwfRXbdfTJHZESfC1d6Rpi7B9pUnOCd2mIXYfQI\
      Da4lfx+aiEUH8ZkeYSw8bbkTLDxTdzs3BIuv7Lz7sviozHdqw9SEljw11FbmNnY1rs98Qxxr6qjfPr8cYGE335RndgswrH1BHA0N\
      TeJh+D6r6GzC91XH3mGLxkdGXAO4of2xqaBPV8aBswf+01XJ1cXqZh1YlZKzpQNa3qy6hf4R70BYx/5epjQ4WYYGIjcPfVvlCb14\
      R8vUVdig7zy+e3aviyyNKbn4Z9exD9jY7zR1q4AsbURBQIjnuf/47f+3/9/+/w/9/wE=
      """, mixed),
    Sample(
      "longest codes",
      """
      BcGBgdswDATB2pL82xIJ3O3230xm/vz99+/n5+f39/f39/P5fD6fz+f7/X6/3+/3+/1+v8/zPM/zPM/zPM/zPM/zPM/7vu/7vu/7\
      vu/7vu/7vu/7vu/7vu/7vu/7nnPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOefee++9995777333nvvvffee++99957\
      77333nvvvffee++9995777333nvvvffee++999577733zszMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM\
      zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM7O7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u\
      7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u5ukiRJ\
      kiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJ\
      kiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJ2rZt27Zt27Zt27Zt\
      27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt\
      27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt\
      27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27ZtWwAAAAAAAAAA\
      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
      AAAAAAAAAAAAAAAAAEBVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV\
      VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV\
      VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV\
      VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV\
      VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV\
      VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVdX/
      """, skewed),
    zeros,
  ]

  /// Those of which little comes out, to be unpacked many times.
  static let small = all.filter { $0.plain.count < 10_000 }

  /// A million zeros in a kilobyte.
  static let zeros = Sample(
    "zeros", "7cEBAQAAAIIg/69uSEAB" + String(repeating: "A", count: 1290) + "CvBg==",
    [UInt8](repeating: 0, count: 1_000_000))
}
