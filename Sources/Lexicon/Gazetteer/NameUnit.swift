/// One unit of a name: a run of letters and digits between separators, folded.
///
/// "al-Qa'ida" is the units `al` and `qaida`, "U.S." is `us`, "Côte" is `cote`.
struct NameUnit {
    /// `WordHash` of the folded letters in lower case. Equal to `Token.lemmaHash` where both are
    /// plain words.
    var key: UInt64
    /// `WordHash` of the folded letters in the case of the text.
    var casedKey: UInt64
    /// The bytes of the text it covers.
    var start: Int
    var end: Int
    /// Index of the word it lies in.
    var word: Int
    /// Whether its first letter is a capital, or it has no letters.
    var isCapitalised: Bool
    /// Whether it has letters and all of them are capitals.
    var isAllCapitals: Bool
}
