/// A sentence of the treebank, as the trainers use it.
struct TrainingSentence {
    /// With gold tags, lemmas and tree.
    let tokens: ContiguousArray<Token>
    let shapes: [WordShape]
    /// The number of the gold tag of each word.
    let tags: [UInt8]
    let forms: [[UInt8]]
    let lemmas: [[UInt8]]
}
