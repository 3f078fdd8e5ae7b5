import Query
import Testing

@Suite("spelling")
struct SpellingTests {
    @Test(
        "slips of the keyboard are counted, a swap as one",
        arguments: [
            ("", "", 0), ("a", "", 1), ("pakstan", "pakistan", 1), ("injest", "ingest", 1),
            ("tiemline", "timeline", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
            ("é", "e", 1),
        ])
    func distances(_ left: String, _ right: String, _ expected: Int) {
        #expect(EditDistance.between(left, right) == expected)
        #expect(EditDistance.between(right, left) == expected)
        #expect(EditDistance.between(left, right, limit: 10) == expected)
        if expected > 0 {
            #expect(EditDistance.between(left, right, limit: expected - 1) == expected)
        }
    }

    @Test(
        "case, diacritics and spaces do not tell words apart",
        arguments: [
            ("Erdoğan", "ERDOGAN"), ("São  Tomé", "sao tome"), (" Pakistan ", "pakistan"),
            ("İstanbul", "istanbul"), ("Ｋｙｉｖ".lowercased(), "ｋｙｉｖ"),
        ])
    func folding(_ left: String, _ right: String) {
        #expect(Spelling.folded(left) == Spelling.folded(right))
    }

    @Test(
        "the nearest word is suggested, and nothing for a word far from all",
        arguments: [
            ("Pakstan", ["Pakistan"]), ("consltt", ["CONSULT"]), ("sharfi", ["Shehbaz Sharif"]),
            ("zzzzzz", []), ("", []),
        ])
    func nearest(_ word: String, _ expected: [String]) {
        let names = ["Pakistan", "Shehbaz Sharif", "CONSULT", "India"]
        #expect(Spelling.nearest(to: word, among: names) == expected)
    }
}
