/// How a lemma is made from a form: letters made small or not, some cut off, some added.
struct LemmaRule: Hashable, Sendable {
    let keepsCapitals: Bool
    /// Bytes cut off at the end.
    let cut: Int
    /// Added after the cut.
    let ending: [UInt8]

    /// The rule that makes the lemma from the form.
    init(form: [UInt8], lemma: [UInt8]) {
        let small = form.map { (65...90).contains($0) ? $0 | 32 : $0 }
        func common(_ word: [UInt8]) -> Int {
            zip(word, lemma).prefix { $0 == $1 }.count
        }
        let keepsCapitals = common(form) > common(small)
        let base = keepsCapitals ? form : small
        let shared = common(base)
        self.keepsCapitals = keepsCapitals
        cut = base.count - shared
        ending = Array(lemma[shared...])
    }

    init(keepsCapitals: Bool, cut: Int, ending: [UInt8]) {
        self.keepsCapitals = keepsCapitals
        self.cut = cut
        self.ending = ending
    }

    /// Whether the rule makes the lemma from the form.
    func makes(_ lemma: [UInt8], from form: [UInt8]) -> Bool {
        guard form.count >= cut, lemma.count == form.count - cut + ending.count else {
            return false
        }
        let base = form.dropLast(cut).map { byte in
            !keepsCapitals && (65...90).contains(byte) ? byte | 32 : byte
        }
        return lemma.starts(with: base) && lemma.dropFirst(base.count).elementsEqual(ending)
    }

    /// One line of the model: `k3y` or `l0`.
    var spelling: [UInt8] {
        [UInt8(ascii: keepsCapitals ? "k" : "l")] + Array(String(cut).utf8)
            + [UInt8(ascii: " ")] + ending
    }

    /// Reads what `spelling` wrote; `nil` if it is something else.
    init?(spelling: some Collection<UInt8>) {
        guard let first = spelling.first, let space = spelling.firstIndex(of: 32),
            let cut = Int(
                String(decoding: spelling.dropFirst().prefix { $0 != 32 }, as: UTF8.self)),
            cut >= 0, first == UInt8(ascii: "k") || first == UInt8(ascii: "l")
        else { return nil }
        keepsCapitals = first == UInt8(ascii: "k")
        self.cut = cut
        ending = Array(spelling[spelling.index(after: space)...])
    }
}
