package import Facts

/// A role that a phrase of the text gives to an actor.
package struct OfficeAttestation: Sendable {
    /// Index into the roster.
    package var actor: Int
    /// "Prime Minister of Pakistan", "former chairman of Sinn Fein".
    package var words: String
    package var isFormer: Bool
    /// The actor whose office it is, where it is on the roster.
    package var body: Int?
    /// The lexicon row of the noun.
    package var noun: String
    /// Whether the office is to speak for somebody.
    package var isSpokesman: Bool
    /// Whether the holder has a name in the text.
    package var isNamed: Bool
    package var isSingular: Bool
    /// Whether the phrase says whose office it is.
    package var isSpecific: Bool
    /// Whether the phrase is definite or names its organisation: not "an official".
    package var isCertain: Bool
    package var evidence: TextSpan
}
