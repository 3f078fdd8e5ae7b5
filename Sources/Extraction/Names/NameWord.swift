internal import Facts

/// Hashes of the words that the search for names is written for.
enum NameWord {
    /// Only people and what people make of organisations say something.
    static let speaking: Set<UInt64> = [
        WordHash.of("say"), WordHash.of("tell"), WordHash.of("write"), WordHash.of("think"),
    ]
}
