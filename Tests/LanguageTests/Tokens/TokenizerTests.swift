import Testing

@Suite("words")
struct TokenizerTests {
    @Test(
        "contractions and possessives are words of their own",
        arguments: [
            SegmentationCase("They don't.", "They do n't ."),
            SegmentationCase("They CAN'T, it’s Iran’s", "They CA N'T , it ’s Iran ’s"),
            SegmentationCase("We cannot; I'm gonna", "We can not ; I 'm gon na"),
            SegmentationCase("the states' rights", "the states ' rights"),
            SegmentationCase("the U.S.'s aim", "the U.S. 's aim"),
            SegmentationCase("O'Brien at 5 o'clock", "O'Brien at 5 o'clock"),
            SegmentationCase("the 1990's and '72", "the 1990's and '72"),
        ])
    func clitics(_ example: SegmentationCase) throws {
        #expect(try example.read() == example.sentences)
    }

    @Test(
        "a hyphen divides words except after a prefix and in some words",
        arguments: [
            SegmentationCase("a sit-in, a cease-fire", "a sit-in , a cease-fire"),
            SegmentationCase("dusk-to-dawn curfew", "dusk-to-dawn curfew"),
            SegmentationCase("U.S.-led anti-government", "U.S. - led anti-government"),
            SegmentationCase("a 10-15 year-old", "a 10 - 15 year - old"),
            SegmentationCase("on 1998-02-12 at 555-0142", "on 1998-02-12 at 555-0142"),
            SegmentationCase("talks -- and", "talks -- and"),
            SegmentationCase("aged 8–10", "aged 8 – 10"),
        ])
    func hyphens(_ example: SegmentationCase) throws {
        #expect(try example.read() == example.sentences)
    }

    @Test(
        "signs and units leave their numbers",
        arguments: [
            SegmentationCase("$5 or US$4.5m, 10%", "$ 5 or US$ 4.5 m , 10 %"),
            SegmentationCase("at 5pm, 35mm, 20th", "at 5 pm , 35 mm , 20th"),
            SegmentationCase("1,500 men at 7:30", "1,500 men at 7:30"),
            SegmentationCase("9/11 and/or 11/28/2000", "9/11 and / or 11/28/2000"),
            SegmentationCase("€3 #1 +44", "€ 3 # 1 +44"),
        ])
    func numbers(_ example: SegmentationCase) throws {
        #expect(try example.read() == example.sentences)
    }

    @Test(
        "addresses are one word",
        arguments: [
            SegmentationCase("(see http://a.example/b?c=1).", "( see http://a.example/b?c=1 ) ."),
            SegmentationCase("mail me@a.example, please", "mail me@a.example , please"),
        ])
    func addresses(_ example: SegmentationCase) throws {
        #expect(try example.read() == example.sentences)
    }
}
