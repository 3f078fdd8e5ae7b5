internal import Facts
internal import Language
internal import Lexicon

/// Finds for the third-person pronouns of a document what they mean, in text order.
///
/// Every noun and pronoun of the sentence so far and of the four before it is weighed. What a
/// pronoun was taken for counts in the decisions after it.
struct PronounLinker {
    /// How far back a pronoun looks, in sentences.
    private static let reach = 4
    /// And how many phrases at most.
    private static let most = 80

    /// A phrase that a pronoun could mean, with what is observed.
    struct Option {
        let referent: Referent
        let features: ObservedFeatures
    }

    let views: [SentenceView]
    let text: [UInt8]
    let cues: NameCueTable
    let classes: [[NameClass]]
    let sights: [[NameSight?]]

    /// The links by a model.
    func links(by model: PronounModel) -> [PronounLink] {
        links { pronoun, candidates, read in
            var best: (index: Int, score: Int)?
            for index in candidates.indices {
                let score = model.score(of: read(index))
                if best.map({ score > $0.score }) ?? true { best = (index, score) }
            }
            return best?.index
        }
    }

    /// The links that a decision makes: it gets the pronoun, the phrases nearest first, and a
    /// function that observes one of them.
    func links(
        deciding decide: (Referent, [Referent], (Int) -> ObservedFeatures) -> Int?
    ) -> [PronounLink] {
        var reader = PronounFeatureReader(views: views, text: text)
        var chains: [UInt64: ReferentChain] = [:]
        var window: [Referent] = []
        var links: [PronounLink] = []
        for view in views {
            window.removeAll { view.index - $0.sentence > Self.reach }
            let referents = ReferentReader(
                view: view, text: text, cues: cues, classes: classes[view.index],
                sights: sights[view.index]
            ).referents()
            for var referent in referents {
                if referent.pronoun != .none {
                    let nearest = Array(window.suffix(Self.most).reversed())
                    let found = decide(referent, nearest) { index in
                        reader.read(
                            referent, nearest[index], rank: index,
                            chain: chains[nearest[index].chain])
                        return reader.features
                    }
                    guard let found else { continue }
                    take(nearest[found], for: &referent, into: &links)
                }
                chains[referent.chain, default: ReferentChain(referent)].add(referent)
                window.append(referent)
            }
        }
        return links
    }

    private func take(
        _ found: Referent, for pronoun: inout Referent, into links: inout [PronounLink]
    ) {
        let place = found.antecedent ?? (found.sentence, found.word)
        pronoun.chain = found.chain
        pronoun.antecedent = place
        links.append(
            PronounLink(
                sentence: pronoun.sentence, word: pronoun.word,
                antecedentSentence: place.sentence, antecedentWord: place.word))
    }
}
