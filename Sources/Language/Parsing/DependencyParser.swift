/// Gives every word its head and relation, in one pass without looking back.
///
/// Arc-hybrid transitions chosen by an averaged perceptron that was trained with a dynamic oracle
/// (Goldberg and Nivre 2013), so that it also learns what to do after a mistake. Two of them work
/// one after the other (Nivre and McDonald 2008): the first reads from right to left, and what it
/// found helps the second, which reads from left to right.
struct DependencyParser: Sendable {
    /// `shift`, then every way to attach to the left, then to the right.
    let actions: ActionList
    let weights: SparseWeights
    let pass: ParserPass

    /// Sets head and relation of the tokens, whose tags and lemmas are set; `tags` are the numbers
    /// of the tags. Always one tree with one root. Linear in the number of words.
    func parse(
        _ tokens: inout ContiguousArray<Token>, tags: UnsafePointer<UInt8>, in space: WorkSpace
    ) {
        var state = space.parse
        pass.begin(&state, tokens, tags: tags, sureness: space.sureness)
        let count = actions.count
        space.valuesOfCodes.withUnsafeBufferPointer { values in
            guard let values = values.baseAddress else { return }
            while !state.isDone {
                if let only = state.onlyAction {
                    state.apply(only)
                    continue
                }
                var features = FeatureList(keys: space.keys, for: weights)
                pass.write(state, to: &features)
                space.clearScores(count)
                weights.add(features, room: space.lists, values: values, to: space.scores)
                let choice = actions.best(space.scores, state)
                state.note(sureness: choice.lead)
                state.apply(actions[choice.action])
            }
        }
        pass.finish(&tokens, state, sureness: space.sureness)
    }
}
