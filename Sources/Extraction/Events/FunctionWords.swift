internal import Facts
internal import Lexicon

/// The grammatical words that the event stage looks at, as hashes.
struct FunctionWords {
    let by = WordHash.of("by")
    let of = WordHash.of("of")
    let that = WordHash.of("that")
    let to = WordHash.of("to")
    let whereWord = WordHash.of("where")
    let whether = WordHash.of("whether")
    let unless = WordHash.of("unless")
    let with = WordHash.of("with")
    let before = WordHash.of("before")
    let forWord = WordHash.of("for")
    let from = WordHash.of("from")
    let on = WordHash.of("on")
    let behind = WordHash.of("behind")
    let out = WordHash.of("out")
    let between = WordHash.of("between")
    let negations: Set<UInt64> = Set(
        ["not", "n't", "never", "no", "neither", "nor", "n’t"].map { WordHash.of($0) })
    /// Prepositions that introduce the doer inside a noun phrase.
    let doers: Set<UInt64> = Set(["by", "from", "of", "between", "among"].map { WordHash.of($0) })
    /// Prepositions that introduce the one to whom it is done.
    let undergoers: Set<UInt64> = Set(
        [
            "on", "against", "to", "for", "with", "over", "into", "in", "at", "toward", "towards",
            "between", "among", "from", "of", "near", "upon", "along", "inside", "around",
        ].map { WordHash.of($0) })
    let conditions: Set<UInt64> = Set(
        ["if", "unless", "whether", "should"].map { WordHash.of($0) })
    /// Conjunctions whose clauses are open as long as they stand in the present tense.
    let openEnds: Set<UInt64> = Set(
        ["until", "till", "once", "when", "before", "after"].map { WordHash.of($0) })
    /// Prepositions that say what talks are about.
    let topics: Set<UInt64> = Set(
        ["on", "about", "over", "regarding", "concerning", "toward", "towards"].map {
            WordHash.of($0)
        })
    /// Words that may introduce a clause that completes a verb; all others add a circumstance.
    let complementMarks: Set<UInt64> = Set(
        ["to", "that", "from", "of", "on", "in", "against", "into"].map { WordHash.of($0) })
    let there = WordHash.of("there")
    let indefinites: Set<UInt64> = Set(["a", "an", "another"].map { WordHash.of($0) })
    let definites: Set<UInt64> = Set(
        ["the", "this", "that", "these", "those"].map { WordHash.of($0) })
    /// Prepositions whose phrases parsers hang on the noun before: "the killing of X ⟦by⟧ Y".
    let wandering: Set<UInt64> = Set(
        ["by", "from", "to", "against", "with", "on"].map { WordHash.of($0) })
    /// Prepositions whose phrases stand behind the verb that says that a happening took place.
    let reaching: Set<UInt64> = Set(["between", "against", "with"].map { WordHash.of($0) })
    /// Prepositions that say where somebody belongs.
    let origins: Set<UInt64> = Set(["from", "of", "in"].map { WordHash.of($0) })
    /// Prepositions behind which the two sides of a plural stand: "envoys for Serbia and Kosovo".
    let sides: Set<UInt64> = Set(["from", "of", "in", "for"].map { WordHash.of($0) })
    /// Prepositions that say where something stands.
    let sites: Set<UInt64> = Set(["in", "at", "near", "outside", "on"].map { WordHash.of($0) })
    /// Prepositions of place.
    let locatives: Set<UInt64> = Set(
        [
            "in", "at", "near", "outside", "inside", "around", "off", "on", "across", "over",
            "throughout", "through", "along", "into", "to", "from", "of", "around", "within",
        ].map { WordHash.of($0) })
    /// Prepositions before the gerund that a statement is about.
    let gerundMarks: Set<UInt64> = Set(
        ["of", "for", "in", "about", "on", "over", "into", "from", "against", "towards"].map {
            WordHash.of($0)
        })
    /// Words that put somebody first or last among those who do something.
    let ranks: Set<UInt64> = Set(
        ["first", "second", "third", "last", "latest", "only"].map { WordHash.of($0) })
    let reflexives: Set<UInt64> = Set(
        ["himself", "herself", "themselves", "itself"].map { WordHash.of($0) })
}
