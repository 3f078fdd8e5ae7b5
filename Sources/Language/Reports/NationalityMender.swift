/// Joins the nationalities before a noun: in "U.S. and Russian envoys met" the parser may take
/// `U.S.` for a subject of its own and hang `Russian` on it.
enum NationalityMender {
    /// Hangs the first name on the noun where both do the same for one verb. Linear.
    static func mend(_ tokens: inout ContiguousArray<Token>) {
        for adjective in tokens.indices.dropLast().dropFirst(2)
        where tokens[adjective].relation == .conj && tokens[adjective].upos == .adj {
            let name = Int(tokens[adjective].head)
            let noun = adjective + 1
            guard name >= 0, name == adjective - 2, tokens[adjective - 1].relation == .cc,
                tokens[name].upos == .propn, isArgument(tokens[name].relation),
                tokens[noun].upos == .noun, tokens[noun].head == tokens[name].head,
                tokens[noun].relation == tokens[name].relation
            else { continue }
            tokens[name].head = Int32(noun)
            tokens[name].relation = .compound
        }
    }

    private static func isArgument(_ relation: DependencyRelation) -> Bool {
        switch relation {
        case .nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent, .nmod: true
        default: false
        }
    }
}
