import Facts
import Testing

@Suite("bytes and code points")
struct CodePointsTests {
    @Test(
        "every boundary is found again, in both directions",
        arguments: [
            "", "plain", "Café 😀 e\u{301} déjà", String(repeating: "añ😀", count: 100),
            String(repeating: "x", count: 64) + "é" + String(repeating: "y", count: 64),
        ])
    func boundaries(_ text: String) {
        let points = CodePoints(Array(text.utf8))
        var byte = 0
        for (number, scalar) in text.unicodeScalars.enumerated() {
            #expect(points.offset(ofByte: byte) == number)
            #expect(points.byte(ofOffset: number) == byte)
            byte += String(scalar).utf8.count
        }
        #expect(points.count == text.unicodeScalars.count)
        #expect(points.offset(ofByte: byte) == points.count)
        #expect(points.byte(ofOffset: points.count) == byte)
    }

    @Test("a span outside the text is refused")
    func outside() {
        let points = CodePoints(Array("añ".utf8))
        #expect(points.span(from: 1, to: 2) == TextSpan(1, 3))
        #expect(points.span(from: 1, to: 3) == nil)
        #expect(points.span(from: -1, to: 1) == nil)
        #expect(points.span(from: 2, to: 1) == nil)
    }
}
