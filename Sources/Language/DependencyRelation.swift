/// The dependency relations of English UD 2.16, subtypes included.
package enum DependencyRelation: UInt8, Sendable, CaseIterable {
    case punct, `case`, det, nsubj, root, advmod, amod
    case obj, obl, conj, nmod, compound, cc, mark
    case aux, cop, nmodPoss, advcl, xcomp, flat, aclRelcl
    case ccomp, acl, parataxis, auxPass, nummod, appos, nsubjPass
    case discourse, oblUnmarked, nmodUnmarked, compoundPrt, expl, fixed, iobj
    case list, oblAgent, dep, reparandum, nmodDesc, csubj, nsubjOuter
    case detPredet, advclRelcl, vocative, ccPreconj, goeswith, orphan, dislocated
    case csubjPass, csubjOuter

    /// As CoNLL-U writes it, as `nsubj:pass`.
    package var name: String { DependencyRelation.names[Int(rawValue)] }

    package init?(name: String) {
        guard let index = DependencyRelation.names.firstIndex(of: name) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    private static let names = [
        "punct", "case", "det", "nsubj", "root", "advmod", "amod", "obj", "obl", "conj",
        "nmod", "compound", "cc", "mark", "aux", "cop", "nmod:poss", "advcl", "xcomp", "flat",
        "acl:relcl", "ccomp", "acl", "parataxis", "aux:pass", "nummod", "appos", "nsubj:pass",
        "discourse", "obl:unmarked", "nmod:unmarked", "compound:prt", "expl", "fixed", "iobj",
        "list", "obl:agent", "dep", "reparandum", "nmod:desc", "csubj", "nsubj:outer",
        "det:predet", "advcl:relcl", "vocative", "cc:preconj", "goeswith", "orphan",
        "dislocated", "csubj:pass", "csubj:outer",
    ]
}
