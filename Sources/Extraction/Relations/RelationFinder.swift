package import Facts
package import Language
package import Lexicon

/// Finds standing facts between the actors of a document.
package struct RelationFinder: Sendable {
    private let patterns: RelationPatternTable
    private let kin: ActorNounTable

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        self.patterns = try RelationPatternTable()
        self.kin = try ActorNounTable()
    }

    /// In text order of the evidence; each fact once. Never throws. Linear in the document.
    package func relations(
        in parsed: ParsedDocument, actors: ActorFindings
    ) -> [Relation] {
        var found = roles(of: actors) + stances(of: actors)
        for index in parsed.sentences.indices {
            let reader = RelationReader(
                sentence: parsed.sentences[index], index: index, actors: actors,
                patterns: patterns, nouns: kin)
            found.append(contentsOf: reader.relations())
        }
        found.sort { $0.evidence < $1.evidence }
        var seen: Set<Fact> = []
        return found.filter { seen.insert(Fact($0)).inserted }
    }

    private struct Fact: Hashable {
        let subject: Int
        let kind: RelationKind
        let object: Relation.Object

        init(_ relation: Relation) {
            subject = relation.subject
            kind = relation.kind
            object = relation.object
        }
    }

    /// "Anti-Syria journalist" opposes Syria, an "Iranian-backed militia" goes with Iran.
    private func stances(of actors: ActorFindings) -> [Relation] {
        actors.stances.map { stance in
            Relation(
                subject: stance.actor, kind: stance.isAgainst ? .opposedTo : .affiliatedWith,
                object: .actor(stance.other), evidence: stance.evidence,
                rule: stance.isAgainst ? "cue.opposing.anti" : "cue.supporting.pro")
        }
    }

    /// `holds-role` for everybody with an office: named, or one certain holder of a certain office.
    private func roles(of actors: ActorFindings) -> [Relation] {
        actors.offices.compactMap { office in
            guard office.isNamed || office.isSingular && office.isCertain else { return nil }
            return Relation(
                subject: office.actor, kind: .holdsRole, object: .words(office.words),
                evidence: office.evidence, rule: office.noun)
        }
    }
}
