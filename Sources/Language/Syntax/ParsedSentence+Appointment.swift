internal import Facts

extension ParsedSentence {
    /// Whether an infinitive is fixed for a time to come: "The two are to ⟦meet⟧".
    package func isAppointed(_ verb: Int) -> Bool {
        guard tokens[verb].xpos == .vb else { return false }
        let children = children(of: verb)
        guard let mark = children.first(where: { isInfinitiveMark($0) }), mark < verb else {
            return false
        }
        return children.contains { $0 < mark && isFiniteBe($0) }
    }

    private func isInfinitiveMark(_ index: Int) -> Bool {
        tokens[index].relation == .mark && tokens[index].xpos == .to
    }

    private func isFiniteBe(_ index: Int) -> Bool {
        guard tokens[index].lemmaHash == FormHash.of("be") else { return false }
        switch tokens[index].xpos {
        case .vbz, .vbp, .vbd: return true
        default: return false
        }
    }
}
