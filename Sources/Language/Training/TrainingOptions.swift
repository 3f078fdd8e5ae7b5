/// How long to train, and how much to keep.
package struct TrainingOptions: Sendable {
    package var seed: UInt64 = 1
    package var taggerRounds = 8
    package var parserRounds = 10
    /// The treebank is cut into so many parts for tags that were not learnt from the same words.
    package var folds = 4
    /// In 1/64: a feature of the parser none of whose weights reaches this is left out …
    package var leastFeature = 128
    /// … and so are weights below this.
    package var leastWeight = 16
    package var leastTaggerFeature = 64
    package var leastTaggerWeight = 12

    /// A feature has a say once it was part of so many mistakes.
    package var leastMistakes = 3
    package var leastTaggerMistakes = 2

    package init() {}
}
