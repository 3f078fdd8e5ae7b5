internal import Facts
internal import Lexicon

/// Gives nouns back what a tagger took for adjectives and adverbs: "the war crimes ⟦tribunal⟧ in
/// The Hague", "let weapons ⟦inspectors⟧ into the site".
///
/// A model that has not met "tribunal" goes by its end. Table `actor-nouns.tsv` knows the nouns that
/// news is about; where one ends a noun phrase it is a noun.
struct NounMender: Sendable {
    private let singulars: WordMap<Bool>
    private let plurals: WordMap<Bool>

    /// Throws if the table is missing or torn.
    init() throws(LexiconError) {
        let table = try Table(embedded: "actor-nouns.tsv")
        let lemma = try table.index(of: "lemma")
        var singulars: [(UInt64, Bool)] = []
        var plurals: [(UInt64, Bool)] = []
        for row in table.rows {
            let word = String(row.fields[lemma])
            guard !word.contains(" ") else { continue }
            singulars.append((WordHash.of(word), true))
            plurals.append((WordHash.of(word + "s"), true))
        }
        self.singulars = WordMap(singulars)
        self.plurals = WordMap(plurals)
    }

    /// The words to be made nouns, with their tags. Linear; a look at the tag passes most words by.
    func nouns(in tokens: ContiguousArray<Token>) -> [(index: Int, tag: JointTag)] {
        var result: [(index: Int, tag: JointTag)] = []
        for index in tokens.indices {
            let token = tokens[index]
            if token.xpos == .vbz, plurals.contains(token.formHash), index > 0,
                index + 1 < tokens.count, tokens[index + 1].upos == .verb,
                tokens[index - 1].upos == .propn || tokens[index - 1].upos == .adj
            {
                // "Guinean magistrates stopped work"
                result.append((index, JointTag(upos: .noun, xpos: .nns)))
            }
            guard token.upos == .adj || token.upos == .adv else { continue }
            if plurals.contains(token.formHash) {
                result.append((index, JointTag(upos: .noun, xpos: .nns)))
            } else if token.xpos == .jj, singulars.contains(token.formHash),
                endsPhrase(index, in: tokens)
            {
                result.append((index, JointTag(upos: .noun, xpos: .nn)))
            }
        }
        return result
    }

    /// Behind a noun and before what no noun phrase goes on with.
    private func endsPhrase(_ index: Int, in tokens: ContiguousArray<Token>) -> Bool {
        guard index > 0, tokens[index - 1].upos == .noun || tokens[index - 1].upos == .propn else {
            return false
        }
        guard index + 1 < tokens.count else { return true }
        switch tokens[index + 1].upos {
        case .noun, .propn, .adj, .num: return false
        case .punct: return tokens[index + 1].xpos != .hyph
        default: return true
        }
    }
}
