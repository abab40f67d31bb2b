import Aligner
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2024-05-01", "20240501T000000Z"), ("2024-05-01T10:20:30Z", "20240501T102030Z"),
    ("20240501T102030Z", "20240501T102030Z"), ("2024-02-29", "20240229T000000Z"), ("1969-12-31", "19691231T000000Z"),
  ])
  func datesAreRead(text: String, compact: String) {
    #expect(Timestamp(text)?.compact == compact)
  }

  @Test(arguments: [
    "", "2024", "2024-13-01", "2024-02-30", "2023-02-29", "2024-05-01T25:00:00Z", "2024-05-01T10:00:00", "01/05/2024",
    "2024-05-01 10:00:00Z", "2024-05-01x", "٢٠٢٤-٠٥-٠١", "20240501",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func secondsSince1970AreRead() {
    #expect(Timestamp(sourceDateEpoch: "0")?.compact == "19700101T000000Z")
    #expect(Timestamp(sourceDateEpoch: "1714557600")?.compact == "20240501T100000Z")
    for bad in ["", "-1", "1.5", "soon", "99999999999999"] { #expect(Timestamp(sourceDateEpoch: bad) == nil) }
  }
}
