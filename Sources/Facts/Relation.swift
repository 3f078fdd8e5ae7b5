/// A standing fact that the text states about an actor.
package struct Relation: Hashable, Sendable {
    /// What stands on the other side: an actor of the roster, or words such as an office.
    package enum Object: Hashable, Sendable {
        case actor(Int)
        case words(String)
    }

    /// Index into `Findings.actors`.
    package var subject: Int
    package var kind: RelationKind
    package var object: Object
    /// The words that state it.
    package var evidence: TextSpan
    /// The lexicon row or pattern that made it.
    package var rule: String

    package init(subject: Int, kind: RelationKind, object: Object, evidence: TextSpan, rule: String)
    {
        self.subject = subject
        self.kind = kind
        self.object = object
        self.evidence = evidence
        self.rule = rule
    }
}
