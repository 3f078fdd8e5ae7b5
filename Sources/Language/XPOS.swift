/// The Penn Treebank tags that English UD uses as XPOS.
package enum XPOS: UInt8, Sendable, CaseIterable {
    case nn, `in`, dt, nnp, jj, prp, sentenceEnd, rb, comma
    case nns, vb, cc, vbd, vbp, vbz, cd, vbn, vbg
    case to, md, prpPossessive, uh, colon, closingBracket, openingBracket, wdt, wrb
    case wp, hyph, openingQuote, closingQuote, rp, pos, nnps, jjr, jjs
    case ex, rbr, sym, fw, nfp, currency, gw, add, pdt
    case rbs, ls, afx, wpPossessive

    /// As the treebank writes it, as `VBD` or `PRP$`.
    package var name: String { XPOS.names[Int(rawValue)] }

    package init?(name: String) {
        guard let index = XPOS.names.firstIndex(of: name) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    private static let names = [
        "NN", "IN", "DT", "NNP", "JJ", "PRP", ".", "RB", ",", "NNS", "VB", "CC", "VBD", "VBP",
        "VBZ", "CD", "VBN", "VBG", "TO", "MD", "PRP$", "UH", ":", "-RRB-", "-LRB-", "WDT",
        "WRB", "WP", "HYPH", "``", "''", "RP", "POS", "NNPS", "JJR", "JJS", "EX", "RBR", "SYM",
        "FW", "NFP", "$", "GW", "ADD", "PDT", "RBS", "LS", "AFX", "WP$",
    ]
}
