import Language

/// A treebank of eight sentences of our own, enough to train a model that parses them.
enum TinyTreebank {
    static let text =
        rows.map { sentence in
            sentence.enumerated().map { number, word in
                let columns = word.split(separator: " ")
                return
                    "\(number + 1)\t\(columns[0])\t\(columns[1])\t\(columns[2])\t\(columns[3])\t_\t"
                    + "\(columns[4])\t\(columns[5])\t_\t_"
            }.joined(separator: "\n")
        }.joined(separator: "\n\n") + "\n\n"

    static func treebank() throws -> Treebank {
        try TreebankReader.read(Array(text.utf8), file: "tiny.conllu")
    }

    private static let rows = [
        [
            "Rebels rebel NOUN NNS 2 nsubj", "attacked attack VERB VBD 0 root",
            "the the DET DT 4 det", "town town NOUN NN 2 obj", ". . PUNCT . 2 punct",
        ],
        [
            "The the DET DT 2 det", "army army NOUN NN 3 nsubj",
            "killed kill VERB VBD 0 root", "twelve twelve NUM CD 5 nummod",
            "soldiers soldier NOUN NNS 3 obj", ". . PUNCT . 3 punct",
        ],
        [
            "Ministers minister NOUN NNS 2 nsubj", "met meet VERB VBD 0 root",
            "in in ADP IN 4 case", "Paris Paris PROPN NNP 2 obl", ". . PUNCT . 2 punct",
        ],
        [
            "The the DET DT 2 det", "town town NOUN NN 4 nsubj:pass",
            "was be AUX VBD 4 aux:pass", "attacked attack VERB VBN 0 root",
            "by by ADP IN 6 case", "rebels rebel NOUN NNS 4 obl:agent", ". . PUNCT . 4 punct",
        ],
        [
            "Protesters protester NOUN NNS 2 nsubj", "marched march VERB VBD 0 root",
            "and and CCONJ CC 4 cc", "shouted shout VERB VBD 2 conj", ". . PUNCT . 2 punct",
        ],
        [
            "The the DET DT 3 det", "new new ADJ JJ 3 amod", "envoy envoy NOUN NN 4 nsubj",
            "arrived arrive VERB VBD 0 root", "in in ADP IN 6 case",
            "Geneva Geneva PROPN NNP 4 obl", ". . PUNCT . 4 punct",
        ],
        [
            "They they PRON PRP 2 nsubj", "said say VERB VBD 0 root",
            "that that SCONJ IN 6 mark", "the the DET DT 5 det", "army army NOUN NN 6 nsubj",
            "left leave VERB VBD 2 ccomp", ". . PUNCT . 2 punct",
        ],
        [
            "The the DET DT 2 det", "soldiers soldier NOUN NNS 5 nsubj",
            "who who PRON WP 4 nsubj", "fled flee VERB VBD 2 acl:relcl",
            "returned return VERB VBD 0 root", ". . PUNCT . 5 punct",
        ],
    ]
}
