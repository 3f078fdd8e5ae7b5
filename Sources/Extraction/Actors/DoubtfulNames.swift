internal import Facts
internal import Language
internal import Lexicon

/// Takes names of states and places away from people who are called so.
///
/// "Jordan" after "Michael Jordan", "my friend Chad": the gazetteer's reading holds only while
/// nothing in the document speaks for a person.
struct DoubtfulNames {
    let views: [SentenceView]
    let cues: NameCueTable
    /// By sentence and word: what the model takes a proper noun for.
    let classes: [[NameClass]]

    /// Turns such names into people.
    func settle(_ segments: inout [[NameSegment]]) {
        var surnames: Set<UInt64> = []
        for (sentence, list) in segments.enumerated() {
            for segment in list where segment.core.count > 1 && segment.core.count < 4 {
                guard
                    segment.meaning == .person
                        || segment.meaning == .undetermined && segment.known == nil
                else { continue }
                let last = views[sentence].tokens[segment.core.upperBound - 1]
                surnames.insert(last.formHash)
            }
        }
        for sentence in segments.indices {
            for index in segments[sentence].indices
            where isPerson(segments[sentence][index], sentence, surnames) {
                segments[sentence][index].known = nil
                segments[sentence][index].meaning = .person
            }
        }
    }

    private func isPerson(
        _ segment: NameSegment, _ sentence: Int, _ surnames: Set<UInt64>
    ) -> Bool {
        guard let known = segment.known, known.isLocation, segment.core.count == 1,
            known.kind != .country || known.isDoubtful
        else { return false }
        let view = views[sentence]
        let word = segment.core.lowerBound
        if surnames.contains(view.tokens[word].formHash) {
            return view.sentence.child(of: word, by: .case)
                .map { !cues.isLocating(view.tokens[$0].formHash) } ?? true
        }
        if classes[sentence][word] == .person, known.isDoubtful || known.kind == .place {
            return true
        }
        guard known.isDoubtful, word > 0 else { return false }
        // "my friend Chad", "Chad's mother said".
        guard let noun = view.nouns[word - 1], noun.class == .kin || noun.class == .person else {
            return false
        }
        return Int(view.tokens[word - 1].head) == word || Int(view.tokens[word].head) == word - 1
    }
}
