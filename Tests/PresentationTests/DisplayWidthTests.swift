import Presentation
import Testing

@Suite("columns of a terminal")
struct DisplayWidthTests {
    @Test(
        "wide characters take two columns, combining marks none",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本語", 6), ("한국", 4), ("👩‍👩‍👧", 2),
            ("🇵🇰", 2), ("ｱ", 1), ("Ａ", 2), ("ไทย", 3), ("नमस्ते", 3), ("☎\u{FE0F}", 2), ("☎", 1),
            ("\u{200B}", 0), ("İstanbul", 8),
        ])
    func widths(_ text: String, _ expected: Int) {
        #expect(DisplayWidth.of(text) == expected)
    }

    @Test(
        "long text is wrapped at spaces, long words anywhere",
        arguments: [
            ("one two three", 7, ["one two", "three"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
            ("日本語", 4, ["日本", "語"]), ("", 4, [""]), ("a  b", 9, ["a  b"]),
            ("aa bbbbbb", 4, ["aa", "bbbb", "bb"]),
        ])
    func wrapping(_ text: String, _ width: Int, _ expected: [String]) {
        #expect(LineWrap.lines(of: text, width: width) == expected)
    }
}
