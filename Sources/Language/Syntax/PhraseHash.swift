/// The hash of words in a row, as "according to"; of one word it is `FormHash`.
package enum PhraseHash {
    /// The hash of a phrase whose words are divided by single blanks.
    package static func of(_ phrase: String) -> UInt64 {
        phrase.split(separator: " ").reduce(0) { joining($0, FormHash.of(String($1))) }
    }

    /// The hash of a phrase (0 for none so far) made longer by a word.
    @inline(__always)
    package static func joining(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
        phrase == 0 ? word : (phrase &* 0x9E37_79B9_7F4A_7C15) ^ word
    }
}
