import Facts
import Ingest
import Testing

@Suite("dates of publication")
struct DateWordsTests {
    @Test(
        "dates of headers are read as people write them",
        arguments: [
            ("2025-04-30", "2025-04-30", nil), ("30 April 2025", "2025-04-30", nil),
            ("Friday, August 21, 2015", "2015-08-21", nil), ("Sept. 3rd, 2017", "2017-09-03", nil),
            ("31/07/2023", "2023-07-31", nil), ("07/31/2023", "2023-07-31", nil),
            ("05/05/2023", "2023-05-05", nil), ("20250430", "2025-04-30", nil),
            ("2025/04/30", "2025-04-30", nil),
            ("Wed, 30 Apr 2025 22:00:00 -0500", "2025-04-30", "2025-05-01T03:00:00Z"),
            ("2025-05-01T08:00:00.123+02:00", "2025-05-01", "2025-05-01T06:00:00Z"),
            ("2025-05-01T08:00Z", "2025-05-01", "2025-05-01T08:00:00Z"),
        ])
    func read(_ text: String, _ day: String, _ instant: String?) {
        let date = DateWords.date(in: text, basis: .metadata)
        #expect(date?.day?.iso == day)
        #expect(date?.instant == instant)
    }

    @Test(
        "what names no one day is refused",
        arguments: ["", "yesterday", "04/05/2023", "2025-02-30", "May 2025", "12", "30 April"])
    func refused(_ text: String) {
        #expect(DateWords.date(in: text, basis: .metadata) == nil)
    }

    @Test(
        "the day is found in first lines, dateline, address and file name",
        arguments: [
            ("Talks resume\nFriday, August 21, 2015\n\nText.", nil, nil, "2015-08-21", "metadata"),
            ("KYIV, Feb. 25, 2022 - Russian forces", nil, nil, "2022-02-25", "dateline"),
            (
                "ISLAMABAD, April 30 (AP) -- Talks", "https://e.org/2025/05/01/talks", nil,
                "2025-04-30", "dateline"
            ),
            ("ISLAMABAD, April 30 (AP) -- Talks", nil, nil, nil, "none"),
            ("Talks.", "https://e.org/2025/05/01/talks", nil, "2025-05-01", "url"),
            ("Talks.", nil, "2018-03-26-expulsions.txt", "2018-03-26", "filename"),
            ("They met on 1 May 2025.", nil, nil, nil, "none"),
        ])
    func found(
        _ text: String, _ url: String?, _ file: String?, _ day: String?, _ basis: String
    ) {
        let date = PublicationFinder.date(of: Array(text.utf8), url: url, fileName: file)
        #expect(date.day?.iso == day)
        #expect(date.basis.rawValue == basis)
    }
}
