internal import Facts
package import Lexicon

/// Checks lemmas against a list of verbs: a model that meets a verb for the first time may make
/// "explod" of "exploded".
///
/// Tables `verbs.tsv` and `irregular-forms.tsv`. Only lemmas that are no verb are touched, and only if
/// an ending leads from the form to one that is.
package struct InflectionTable: Sendable {
    private let verbs: WordMap<Bool>
    private let irregularVerbs: WordMap<String>
    private let irregularNouns: WordMap<String>

    /// Throws if a table is missing or a row is torn.
    package init() throws(LexiconError) {
        guard let file = EmbeddedFile.lexicon(named: "verbs.tsv") else {
            throw .missingTable(name: "verbs.tsv")
        }
        // 8,000 rows of one column: read as bytes, which takes less than a millisecond.
        self.verbs = WordMap(
            file.bytes.split(separator: 10).map { line in
                (WordHash.of(UnsafeBufferPointer(rebasing: line).span), true)
            })
        let table = try Table(embedded: "irregular-forms.tsv")
        let form = try table.index(of: "form")
        let lemma = try table.index(of: "lemma")
        let pos = try table.index(of: "pos")
        func entries(_ wanted: String) -> WordMap<String> {
            WordMap(
                table.rows.filter { $0.fields[pos] == wanted }
                    .map { (WordHash.of(String($0.fields[form])), String($0.fields[lemma])) })
        }
        self.irregularVerbs = entries("verb")
        self.irregularNouns = entries("noun")
    }

    /// Sets the lemmas of tokens that need it, and the tags of plurals taken for singulars.
    func mend(_ tokens: inout ContiguousArray<Token>, of text: UnsafeBufferPointer<UInt8>) {
        for index in tokens.indices {
            let token = tokens[index]
            guard mayNeedMending(token, isFirst: index == 0) else { continue }
            let form = UnsafeBufferPointer(rebasing: text[token.span.range])
            guard let lemma = lemma(of: token, form: form) else { continue }
            tokens[index].lemmaHash = WordHash.of(lemma)
            if token.upos != .verb {
                tokens[index].upos = .noun
                tokens[index].xpos = .nns
            }
        }
    }

    private func mayNeedMending(_ token: Token, isFirst: Bool) -> Bool {
        switch token.upos {
        case .verb: !verbs.contains(token.lemmaHash)
        case .noun: irregularNouns.contains(token.formHash)
        case .propn: isFirst && irregularNouns.contains(token.formHash)
        default: false
        }
    }

    /// The lemma the tables know better; `nil` where the model's may stand.
    func lemma(of token: Token, form: UnsafeBufferPointer<UInt8>) -> String? {
        if token.upos != .verb { return irregularNouns[token.formHash] }
        return verb(ofForm: form, hash: token.formHash)
    }

    /// Whether a form can be the past tense of a verb: "froze", "ousted"; not "frozen".
    func isPast(_ form: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Bool {
        guard form.count > 2 else { return false }
        let isRegular = form.suffix(2).elementsEqual("ed".utf8)
        let isOther = Self.otherForms.contains { form.suffix($0.count).elementsEqual($0) }
        if irregularVerbs[hash] != nil { return !isOther }
        return isRegular && verb(ofForm: form, hash: hash) != nil
    }

    /// Whether a word as written is the base form of a verb: "hunt".
    func isVerb(_ hash: UInt64) -> Bool { verbs.contains(hash) }

    /// Whether a form is a plural like "gunmen".
    func isIrregularPlural(_ hash: UInt64) -> Bool { irregularNouns.contains(hash) }

    /// Endings of participles and presents among irregular forms: "taken", "sung", "having".
    private static let otherForms = ["en", "wn", "ng", "ne", "rn", "es"].map { Array($0.utf8) }

    /// The verb that a form belongs to; `nil` if none is known.
    private func verb(ofForm form: UnsafeBufferPointer<UInt8>, hash: UInt64) -> String? {
        if let irregular = irregularVerbs[hash] { return irregular }
        let stem = form.map { (65...90).contains($0) ? $0 | 32 : $0 }
        for ending in Self.endings where stem.count > ending.cut.count + 1 {
            guard stem.suffix(ending.cut.count).elementsEqual(ending.cut) else { continue }
            var candidate = Array(stem.dropLast(ending.cut.count))
            if ending.isDoubled {
                guard candidate.count > 2, candidate.last == candidate.dropLast().last else {
                    continue
                }
                candidate.removeLast()
            }
            candidate += ending.added
            if verbs.contains(WordHash.of(candidate.span)) {
                return String(decoding: candidate, as: UTF8.self)
            }
        }
        return verbs.contains(hash) ? String(decoding: stem, as: UTF8.self) : nil
    }

    private struct Ending: Sendable {
        let cut: [UInt8]
        let added: [UInt8]
        let isDoubled: Bool

        init(_ cut: String, _ added: String, isDoubled: Bool = false) {
            self.cut = Array(cut.utf8)
            self.added = Array(added.utf8)
            self.isDoubled = isDoubled
        }
    }

    /// Inflection of regular verbs, the surest ending first.
    private static let endings = [
        Ending("ies", "y"), Ending("ied", "y"), Ending("ed", ""), Ending("ed", "e"),
        Ending("ed", "", isDoubled: true), Ending("ing", ""), Ending("ing", "e"),
        Ending("ing", "", isDoubled: true), Ending("s", ""), Ending("es", ""),
    ]
}
