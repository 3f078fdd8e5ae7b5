/// How long to train, and how much to keep.
package struct TrainingOptions: Sendable {
    package var seed: UInt64 = 1
    package var taggerRounds = 6
    /// The tagger is the mean of so many, each trained with another order of sentences.
    package var taggerModels = 3
    package var firstRounds = 5
    package var parserRounds = 5
    /// The second pass is the mean of so many, each trained with another order of sentences.
    package var models = 2
    /// The same for guesses of trees: with two parts they are worse than those of the model, which
    /// costs 0.5 points of LAS.
    package var parserFolds = 4
    /// The treebank is cut into so many parts for tags that were not learnt from the same words.
    package var folds = 4
    /// In 1/64: a feature of the parser none of whose weights reaches this is left out …
    package var leastFeature = 128
    /// … and so are weights below this.
    package var leastWeight = 113
    package var leastFirstFeature = 160
    package var leastFirstWeight = 72
    package var leastTaggerFeature = 64
    package var leastTaggerWeight = 24

    /// A feature has a say once it was part of so many mistakes.
    package var leastMistakes = 5
    package var leastTaggerMistakes = 2

    package init() {}
}
