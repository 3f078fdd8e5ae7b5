/// A phrase that fills a role of a predicate, by its head word.
package struct ClauseArgument: Hashable, Sendable {
    /// How the tree leads from the predicate to the phrase; the first is the surest.
    package enum Path: UInt8, Sendable, Comparable {
        /// A dependent of the predicate itself.
        case direct
        /// Joined by "and" or "or" to one that was found.
        case conjunct
        /// Through a relative clause: the word that "who" or "which" stands for.
        case relative
        /// The noun that a participle describes ("troops stationed there").
        case participle
        /// The subject that joined verbs share.
        case sharedSubject
        /// The object that joined verbs share.
        case sharedObject
        /// The subject or object of the verb above, which this infinitive or gerund shares.
        case control
        /// The possessor of the noun above, or what its "of" names ("Iran's decision to go").
        case possessor

        package static func < (left: Path, right: Path) -> Bool { left.rawValue < right.rawValue }
    }

    /// Index of the head word in the sentence.
    package var token: Int
    package var path: Path

    package init(token: Int, path: Path) {
        self.token = token
        self.path = path
    }
}
