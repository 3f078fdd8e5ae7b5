/// Cuts paragraphs into words and marks by the conventions of English UD.
///
/// Works on bytes; any bytes will do. Linear in the length of the text.
struct Tokenizer: Sendable {
    let words: SegmentationWords

    /// The words and marks of a paragraph, in text order, without overlaps.
    func pieces(in bytes: Span<UInt8>, paragraph: Range<Int>) -> ContiguousArray<Piece> {
        var cutter = ChunkCutter(words: words, paragraph: paragraph)
        let classes = ByteClass.table
        var index = paragraph.lowerBound
        while index < paragraph.upperBound {
            let start = index
            var seen: ByteClass = []
            while index < paragraph.upperBound {
                let kind = classes[Int(bytes[index])]
                if kind == .space { break }
                if kind == .high {
                    let glyph = Glyph.at(index, in: bytes)
                    if glyph.kind == .space { break }
                    index += glyph.length
                } else {
                    index += 1
                }
                seen.formUnion(kind)
            }
            // A sequence cut by the end of the paragraph may reach beyond it.
            let end = min(index, paragraph.upperBound)
            if start < end {
                if seen.isSubset(of: .letter) {
                    cutter.cutPlainWord(start..<end, in: bytes)
                } else {
                    cutter.cut(start..<end, in: bytes)
                }
            }
            if index < paragraph.upperBound { index += Glyph.at(index, in: bytes).length }
        }
        return cutter.pieces
    }
}
