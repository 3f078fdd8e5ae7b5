/// Lines of expression, day of writing and value, apart by `|`; see `TimeTableTests`.
enum OtherTimeTable {
    static let period = """
        It came in ⟦the third quarter of 1998⟧ there.||1998-Q3
        It came in ⟦the first quarter⟧ there.|2025-05-02|2025-Q1
        It came in ⟦the second half of 1998⟧ there.||1998-H2
        It came in ⟦the 1990s⟧ there.||199
        It came in ⟦the late 1980s⟧ there.||198
        It came in ⟦the '60s⟧ there.|2025-05-02|196
        It came in ⟦the nineties⟧ there.||199
        It came in ⟦the 19th century⟧ there.||18
        It came in ⟦the 21st century⟧ there.||20
        It came in ⟦the third century BC⟧ there.||BC02
        It came in ⟦146 BC⟧ there.||BC0146
        It came in ⟦44 B.C.⟧ there.||BC0044
        It came in ⟦AD 64⟧ there.||0064
        It came in ⟦the summer of 2003⟧ there.||2003-SU
        It came in ⟦last summer⟧ there.|2025-05-02|2024-SU
        It came in ⟦next winter⟧ there.|2025-05-02|2025-WI
        It came in ⟦the spring of 1968⟧ there.||1968-SP
        It came in ⟦autumn 1989⟧ there.||1989-FA
        It came in ⟦fiscal 1999⟧ there.||1999
        It came in ⟦nineteen ninety-six⟧ there.||1996
        It came in ⟦two thousand and five⟧ there.||2005
        It came in ⟦early 1990⟧ there.||1990
        It came in ⟦the end of 1958⟧ there.||1958
        It came in ⟦mid-November 2004⟧ there.||2004-11
        It came in ⟦the beginning of October⟧ there.|2025-11-20|2025-10
        It came in ⟦earlier this month⟧ there.|2025-11-20|2025-11
        It came in ⟦later this year⟧ there.|2025-11-20|2025
        It came in ⟦the weekend⟧ there.|2025-05-05|2025-W18-WE
        It came in ⟦the week before last⟧ there.|2021-01-06|2020-W52
        """

    static let duration = """
        It lasted ⟦three weeks⟧ there.|2025-05-02|P3W
        It lasted ⟦two days⟧ there.|2025-05-02|P2D
        It lasted ⟦a year⟧ there.|2025-05-02|P1Y
        It lasted ⟦an hour⟧ there.|2025-05-02|PT1H
        It lasted ⟦twenty-two months⟧ there.|2025-05-02|P22M
        It lasted ⟦two hundred and ten years⟧ there.|2025-05-02|P210Y
        It lasted ⟦1,200 days⟧ there.|2025-05-02|P1200D
        It lasted ⟦2.5 years⟧ there.|2025-05-02|P2.5Y
        It lasted ⟦two and a half years⟧ there.|2025-05-02|P2.5Y
        It lasted ⟦half an hour⟧ there.|2025-05-02|PT30M
        It lasted ⟦several months⟧ there.|2025-05-02|PXM
        It lasted ⟦a few days⟧ there.|2025-05-02|PXD
        It lasted ⟦decades⟧ there.|2025-05-02|PXDE
        It lasted ⟦two centuries⟧ there.|2025-05-02|P2CE
        It lasted ⟦the past two years⟧ there.|2025-05-02|P2Y
        It lasted ⟦the next five days⟧ there.|2025-05-02|P5D
        It lasted ⟦nearly forty years⟧ there.|2025-05-02|P40Y
        It lasted ⟦at least 30 days⟧ there.|2025-05-02|P30D
        It lasted ⟦more than three years⟧ there.|2025-05-02|P3Y
        It lasted ⟦about two hours⟧ there.|2025-05-02|PT2H
        It lasted ⟦90 minutes⟧ there.|2025-05-02|PT90M
        It lasted ⟦two hours and 20 minutes⟧ there.|2025-05-02|PT2H20M
        It lasted ⟦two years and three months⟧ there.|2025-05-02|P2Y3M
        It lasted ⟦the first nine months⟧ there.|2025-05-02|P9M
        It lasted ⟦the weeks ahead⟧ there.|2025-05-02|PXW
        It lasted ⟦two to three weeks⟧ there.|2025-05-02|P3W
        It lasted ⟦two consecutive weeks⟧ there.|2025-05-02|P2W
        It lasted ⟦a couple of weeks⟧ there.|2025-05-02|PXW
        It lasted ⟦the past decade⟧ there.|2025-05-02|P1DE
        It lasted ⟦ten full days⟧ there.|2025-05-02|P10D
        """

    static let set = """
        They meet ⟦every day⟧ there.|2025-05-02|P1D
        They meet ⟦every two weeks⟧ there.|2025-05-02|P2W
        They meet ⟦each month⟧ there.|2025-05-02|P1M
        They meet ⟦daily⟧ there.|2025-05-02|P1D
        They meet ⟦weekly⟧ there.|2025-05-02|P1W
        They meet ⟦annually⟧ there.|2025-05-02|P1Y
        They meet ⟦every Friday⟧ there.|2025-05-02|XXXX-WXX-5
        They meet ⟦Fridays⟧ there.|2025-05-02|XXXX-WXX-5
        They meet ⟦Tuesday nights⟧ there.|2025-05-02|XXXX-WXX-2TNI
        They meet ⟦every April⟧ there.|2025-05-02|XXXX-04
        They meet ⟦every morning⟧ there.|2025-05-02|XXXX-XX-XXTMO
        """

    static let clock = """
        It began at ⟦5 p.m. Friday⟧ there.|2025-05-05|2025-05-02T17:00
        It began at ⟦midnight Friday⟧ there.|2025-05-05|2025-05-02T24:00
        It began at ⟦noon Friday⟧ there.|2025-05-05|2025-05-02T12:00
        It began at ⟦10:35 a.m.⟧ there.|2025-05-05|2025-05-05T10:35
        It began at ⟦12:05 a.m.⟧ there.|2025-05-05|2025-05-05T00:05
        It began at ⟦12:30 p.m.⟧ there.|2025-05-05|2025-05-05T12:30
        It began at ⟦1530 GMT⟧ there.|2025-05-05|2025-05-05T15:30
        It began at ⟦5 p.m. EST Nov. 9⟧ there.|2025-11-12|2025-11-09T17:00
        It began at ⟦2025-03-30T02:30:00Z⟧ there.||2025-03-30T02:30:00Z
        It began at ⟦2025-10-26T01:30:00+01:00⟧ there.||2025-10-26T01:30:00+01:00
        It began at ⟦19:15⟧ there.|2025-05-05|2025-05-05T19:15
        It began at ⟦tonight⟧ there.|2025-03-30|2025-03-30TNI
        It began at ⟦tomorrow night⟧ there.|2024-12-31|2025-01-01TNI
        """

    static let none = """
        A 25-year-old man was freed.|2025-05-02|
        The boy is seven years old.|2025-05-02|
        Voters must be 18 years of age.|2025-05-02|
        They may march on the sun.|2025-05-02|
        He came second in the vote.|2025-05-02|
        They had second thoughts about it.|2025-05-02|
        They boarded flight 1999 to Cairo.|2025-05-02|
        See page 1984 for that.|2025-05-02|
        He lives at 1845 Maple Street there.|2025-05-02|
        The fine was $1990 in all.|2025-05-02|
        Output rose 2000 percent there.|2025-05-02|
        They counted 1990 people in the square.|2025-05-02|
        It ended in a 3-1 defeat.|2025-05-02|
        Call 202-555-1990 for help.|2025-05-02|
        May we come in?|2025-05-02|
        March with us!|2025-05-02|
        The Sunday Times reported it.|2025-05-02|
        They remember Bloody Sunday still.|2025-05-02|
        Jan Kavan spoke for them.|2025-05-02|
        Resolution 1973 was passed there.|2025-05-02|
        The sun rose over them.|2025-05-02|
        The Thirty Years War ruined it.|2025-05-02|
        The index stood at 1990.5 then.|2025-05-02|
        A 6-year-old boy and a 70-year-old man fled.|2025-05-02|
        About three-quarters of it went.|2025-05-02|
        """

    static let context = """
        He came in May 1999. ⟦Two years later⟧ he fell.|2025-05-05|2001
        He came on Dec. 30, 1999. ⟦The next day⟧ he fell.|2025-05-05|1999-12-31
        He came on Dec. 31, 1999. ⟦The next day⟧ he fell.|2025-05-05|2000-01-01
        He came on Feb. 28, 2000. ⟦Two days later⟧ he fell.|2025-05-05|2000-03-01
        He came on May 3, 1999. ⟦That night⟧ he fell.|2025-05-05|1999-05-03TNI
        He came in May 1999. On ⟦the 28th of that month⟧ he fell.|2025-05-05|1999-05-28
        It began in 1999. On ⟦May 3 of that year⟧ it ended.|2025-05-05|1999-05-03
        He came in May 1999. ⟦The following year⟧ he fell.|2025-05-05|2000
        He came in 1999. ⟦That summer⟧ he fell.|2025-05-05|1999-SU
        Talks ran April 27-⟦30⟧ in Oslo.|2025-05-02|2025-04-30
        Talks ran ⟦27⟧-30 April 2025 there.|2025-05-02|2025-04-27
        From ⟦March⟧ to May 2025 it rained.||2025-03
        From ⟦264⟧ to 241 BC they fought.||BC0264
        The war of 1950-⟦1953⟧ ended.||1953
        They met ⟦last week⟧ there.||
        They met on ⟦Friday⟧ there.||
        The rebels took the town in 1931. In ⟦March⟧ they lost it, and in 1933 and 1934 and 1935 they came back.||1931-03
        It began on 30 April 2025. They signed on ⟦03/04/2025⟧ there.|2025-05-05|2025-04-03
        It began on April 30, 2025. They signed on ⟦03/04/2025⟧ there.|2025-05-05|2025-03-04
        It began on 25/12/2024. They signed on ⟦03/04/2025⟧ there.|2025-05-05|2025-04-03
        It began on 12/25/2024. They signed on ⟦03/04/2025⟧ there.|2025-05-05|2025-03-04
        They signed on ⟦05/04/2025⟧ there.|2025-04-05|2025-04-05
        They signed on ⟦03/04/2025⟧ there.|2025-04-05|2025-03-04
        He spoke on Wednesday about last week's raid. They met ⟦the same day⟧.|2025-05-02|2025-04-30
        Russia annexed Crimea in 2014. In ⟦April⟧ rebels took towns in the east.|2025-02-03|2014-04
        Russia annexed Crimea in 2014. The rebels will leave in ⟦April⟧.|2025-02-03|2025-04
        """

    static let edge = """
        They met yesterday there.|0001-01-01|
        """
}
