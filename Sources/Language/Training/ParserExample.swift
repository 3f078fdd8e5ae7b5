/// A sentence as the parser will meet it, and the tree it should get.
struct ParserExample {
    /// With predicted tags and lemmas, and, for the second pass, the heads the first guessed.
    var tokens: ContiguousArray<Token>
    /// The numbers of the predicted tags.
    let tags: [UInt8]
    /// How sure the first pass was of each head.
    var sureness: [UInt8]
    /// From left to right.
    let tree: GoldTree
}
