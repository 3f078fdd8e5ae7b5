/// A temporal link from one event to another: "after the attack", "during the talks".
package struct DateAnchor: Hashable, Sendable {
    package enum Relation: String, Sendable, CaseIterable { case before, after, during }

    package var relation: Relation
    /// The words that name the other event.
    package var words: TextSpan

    package init(relation: Relation, words: TextSpan) {
        self.relation = relation
        self.words = words
    }
}
