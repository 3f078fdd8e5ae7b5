import Language
import Testing

@Suite("reading CoNLL-U")
struct TreebankReaderTests {
    private static func error(_ text: String) -> String? {
        do throws(TreebankError) {
            _ = try TreebankReader.read(Array(text.utf8), file: "bad.conllu")
            return nil
        } catch {
            return error.description
        }
    }

    @Test("what is written back was read")
    func roundTrip() throws {
        let text = """
            # text = They don't.
            1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_
            2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            2\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\tSpaceAfter=No
            3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\tSpaceAfter=No
            4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_


            """
        let treebank = try TreebankReader.read(Array(text.utf8), file: "a.conllu")
        let sentence = try #require(treebank.sentences.first)
        #expect(treebank.text == Array("They don't. ".utf8))
        #expect(TreebankWriter.write(sentence, of: treebank, lemmas: sentence.lemmas) == text)
    }

    @Test(
        "an error says what is wrong, where, and how to mend it",
        arguments: [
            (
                "1\ta\n\n",
                """
                error: a word has 2 columns instead of 10
                   at: bad.conllu:1
                  fix: separate the ten columns of CoNLL-U with one tab each
                """
            ),
            (
                "2\ta\ta\tX\tNN\t_\t0\troot\t_\t_\n\n",
                """
                error: the word is numbered '2' where 1 should follow
                   at: bad.conllu:1
                  fix: number the words of a sentence 1, 2, 3 … and end it with an empty line
                """
            ),
            (
                "1\ta\ta\tNAME\tNN\t_\t0\troot\t_\t_\n\n",
                """
                error: 'NAME' is no tag of English UD 2.16
                   at: bad.conllu:1
                  fix: mend the line, or leave the column as '_'
                """
            ),
            (
                "1\ta\ta\tX\tNN\t_\t0\tsubject\t_\t_\n\n",
                """
                error: 'subject' is no relation of English UD 2.16
                   at: bad.conllu:1
                  fix: mend the line, or leave the column as '_'
                """
            ),
            (
                "1\ta\ta\tX\tNN\t_\t7\tdep\t_\t_\n\n",
                """
                error: the head '7' is no word of the sentence
                   at: bad.conllu:1
                  fix: give 0 or the number of a word, or leave the column as '_'
                """
            ),
            (
                "",
                """
                error: the file holds no sentence
                   at: bad.conllu
                  fix: give a file in CoNLL-U format
                """
            ),
        ])
    func errors(_ text: String, expected: String) {
        #expect(Self.error(text) == expected)
    }
}
