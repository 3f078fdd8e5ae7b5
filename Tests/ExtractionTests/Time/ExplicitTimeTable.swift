/// Lines of expression, day of writing and value, apart by `|`; see `TimeTableTests`.
enum ExplicitTimeTable {
    static let explicit = """
        It fell on ⟦October 4, 1582⟧ there.||1582-10-04
        It fell on ⟦4 October 1582⟧ there.||1582-10-04
        It fell on ⟦1582-10-04⟧ there.||1582-10-04
        In ⟦Oct. 1582⟧ it fell.||1582-10
        It fell on ⟦October 15, 1582⟧ there.||1582-10-15
        It fell on ⟦15 October 1582⟧ there.||1582-10-15
        It fell on ⟦1582-10-15⟧ there.||1582-10-15
        It fell on ⟦February 29, 1600⟧ there.||1600-02-29
        It fell on ⟦29 February 1600⟧ there.||1600-02-29
        It fell on ⟦1600-02-29⟧ there.||1600-02-29
        In ⟦Feb. 1600⟧ it fell.||1600-02
        It fell on ⟦February 28, 1700⟧ there.||1700-02-28
        It fell on ⟦28 February 1700⟧ there.||1700-02-28
        It fell on ⟦1700-02-28⟧ there.||1700-02-28
        In ⟦Feb. 1700⟧ it fell.||1700-02
        It fell on ⟦September 14, 1752⟧ there.||1752-09-14
        It fell on ⟦14 September 1752⟧ there.||1752-09-14
        It fell on ⟦1752-09-14⟧ there.||1752-09-14
        In ⟦Sept. 1752⟧ it fell.||1752-09
        It fell on ⟦February 28, 1900⟧ there.||1900-02-28
        It fell on ⟦28 February 1900⟧ there.||1900-02-28
        It fell on ⟦1900-02-28⟧ there.||1900-02-28
        In ⟦Feb. 1900⟧ it fell.||1900-02
        It fell on ⟦November 11, 1918⟧ there.||1918-11-11
        It fell on ⟦11 November 1918⟧ there.||1918-11-11
        It fell on ⟦1918-11-11⟧ there.||1918-11-11
        In ⟦Nov. 1918⟧ it fell.||1918-11
        It fell on ⟦December 31, 1969⟧ there.||1969-12-31
        It fell on ⟦31 December 1969⟧ there.||1969-12-31
        It fell on ⟦1969-12-31⟧ there.||1969-12-31
        In ⟦Dec. 1969⟧ it fell.||1969-12
        It fell on ⟦January 1, 1970⟧ there.||1970-01-01
        It fell on ⟦1 January 1970⟧ there.||1970-01-01
        It fell on ⟦1970-01-01⟧ there.||1970-01-01
        In ⟦Jan. 1970⟧ it fell.||1970-01
        It fell on ⟦December 31, 1999⟧ there.||1999-12-31
        It fell on ⟦31 December 1999⟧ there.||1999-12-31
        It fell on ⟦1999-12-31⟧ there.||1999-12-31
        In ⟦Dec. 1999⟧ it fell.||1999-12
        It fell on ⟦February 29, 2000⟧ there.||2000-02-29
        It fell on ⟦29 February 2000⟧ there.||2000-02-29
        It fell on ⟦2000-02-29⟧ there.||2000-02-29
        In ⟦Feb. 2000⟧ it fell.||2000-02
        It fell on ⟦February 29, 2024⟧ there.||2024-02-29
        It fell on ⟦29 February 2024⟧ there.||2024-02-29
        It fell on ⟦2024-02-29⟧ there.||2024-02-29
        In ⟦Feb. 2024⟧ it fell.||2024-02
        It fell on ⟦March 30, 2025⟧ there.||2025-03-30
        It fell on ⟦30 March 2025⟧ there.||2025-03-30
        It fell on ⟦2025-03-30⟧ there.||2025-03-30
        In ⟦March 2025⟧ it fell.||2025-03
        It fell on ⟦January 19, 2038⟧ there.||2038-01-19
        It fell on ⟦19 January 2038⟧ there.||2038-01-19
        It fell on ⟦2038-01-19⟧ there.||2038-01-19
        In ⟦Jan. 2038⟧ it fell.||2038-01
        It fell on ⟦February 28, 2100⟧ there.||2100-02-28
        It fell on ⟦28 February 2100⟧ there.||2100-02-28
        It fell on ⟦2100-02-28⟧ there.||2100-02-28
        In ⟦Feb. 2100⟧ it fell.||2100-02
        They left ⟦Thursday, Sept. 14, 1752⟧ again.||1752-09-14
        They left on ⟦the 14th of September 1752⟧ again.||1752-09-14
        Signed ⟦9/14/1752⟧ in full.|2025-05-01|1752-09-14
        Signed ⟦14.9.1752⟧ in full.|2025-05-01|1752-09-14
        They left ⟦Wednesday, Feb. 28, 1900⟧ again.||1900-02-28
        They left on ⟦the 28th of February 1900⟧ again.||1900-02-28
        Signed ⟦2/28/1900⟧ in full.|2025-05-01|1900-02-28
        Signed ⟦28.2.1900⟧ in full.|2025-05-01|1900-02-28
        They left ⟦Monday, Nov. 11, 1918⟧ again.||1918-11-11
        They left on ⟦the 11th of November 1918⟧ again.||1918-11-11
        They left ⟦Wednesday, Dec. 31, 1969⟧ again.||1969-12-31
        They left on ⟦the 31st of December 1969⟧ again.||1969-12-31
        Signed ⟦12/31/1969⟧ in full.|2025-05-01|1969-12-31
        Signed ⟦31.12.1969⟧ in full.|2025-05-01|1969-12-31
        They left ⟦Thursday, Jan. 1, 1970⟧ again.||1970-01-01
        They left on ⟦the 1st of January 1970⟧ again.||1970-01-01
        They left ⟦Friday, Dec. 31, 1999⟧ again.||1999-12-31
        They left on ⟦the 31st of December 1999⟧ again.||1999-12-31
        Signed ⟦12/31/1999⟧ in full.|2025-05-01|1999-12-31
        Signed ⟦31.12.1999⟧ in full.|2025-05-01|1999-12-31
        They left ⟦Tuesday, Feb. 29, 2000⟧ again.||2000-02-29
        They left on ⟦the 29th of February 2000⟧ again.||2000-02-29
        Signed ⟦2/29/2000⟧ in full.|2025-05-01|2000-02-29
        Signed ⟦29.2.2000⟧ in full.|2025-05-01|2000-02-29
        They left ⟦Thursday, Feb. 29, 2024⟧ again.||2024-02-29
        They left on ⟦the 29th of February 2024⟧ again.||2024-02-29
        Signed ⟦2/29/2024⟧ in full.|2025-05-01|2024-02-29
        Signed ⟦29.2.2024⟧ in full.|2025-05-01|2024-02-29
        They left ⟦Sunday, March 30, 2025⟧ again.||2025-03-30
        They left on ⟦the 30th of March 2025⟧ again.||2025-03-30
        Signed ⟦3/30/2025⟧ in full.|2025-05-01|2025-03-30
        Signed ⟦30.3.2025⟧ in full.|2025-05-01|2025-03-30
        """

    static let impossible = """
        It fell on February 30, 2024 there.|2025-05-01|
        It fell on 2023-02-29 there.|2025-05-01|
        It fell on June 31, 1999 there.|2025-05-01|
        It fell on 29 February 1900 there.|2025-05-01|
        """

    static let holiday = """
        They met at ⟦Easter 1999⟧ there.||1999-04-04
        They met on ⟦Good Friday 1999⟧ there.||1999-04-02
        They met on ⟦Thanksgiving 1999⟧ there.||1999-11-25
        They voted on ⟦Election Day 1999⟧ there.||1999-11-02
        They met at ⟦Easter 2008⟧ there.||2008-03-23
        They met on ⟦Good Friday 2008⟧ there.||2008-03-21
        They met on ⟦Thanksgiving 2008⟧ there.||2008-11-27
        They voted on ⟦Election Day 2008⟧ there.||2008-11-04
        They met at ⟦Easter 2011⟧ there.||2011-04-24
        They met on ⟦Good Friday 2011⟧ there.||2011-04-22
        They met on ⟦Thanksgiving 2011⟧ there.||2011-11-24
        They voted on ⟦Election Day 2011⟧ there.||2011-11-08
        They met at ⟦Easter 2019⟧ there.||2019-04-21
        They met on ⟦Good Friday 2019⟧ there.||2019-04-19
        They met on ⟦Thanksgiving 2019⟧ there.||2019-11-28
        They voted on ⟦Election Day 2019⟧ there.||2019-11-05
        They met at ⟦Easter 2024⟧ there.||2024-03-31
        They met on ⟦Good Friday 2024⟧ there.||2024-03-29
        They met on ⟦Thanksgiving 2024⟧ there.||2024-11-28
        They voted on ⟦Election Day 2024⟧ there.||2024-11-05
        They met at ⟦Easter 2025⟧ there.||2025-04-20
        They met on ⟦Good Friday 2025⟧ there.||2025-04-18
        They met on ⟦Thanksgiving 2025⟧ there.||2025-11-27
        They voted on ⟦Election Day 2025⟧ there.||2025-11-04
        They met on ⟦Christmas 2024⟧ there.||2024-12-25
        They met on ⟦Boxing Day 2004⟧ there.||2004-12-26
        They met on ⟦Labor Day 2001⟧ there.||2001-09-03
        They met on ⟦Memorial Day 2020⟧ there.||2020-05-25
        They met on ⟦Nowruz 2022⟧ there.||2022-03-21
        They met on ⟦Diwali 2023⟧ there.||2023-11-12
        They met on ⟦Lunar New Year 2025⟧ there.||2025-01-29
        They met on ⟦Chinese New Year 2020⟧ there.||2020-01-25
        They met on ⟦New Year's Day 2000⟧ there.||2000-01-01
        They met on ⟦Orthodox Easter 2021⟧ there.||2021-05-02
        They met on ⟦Eid al-Fitr 2025⟧ there.||2025-03-31
        They met on ⟦Ramadan 2024⟧ there.||2024-03-11
        They met on ⟦Eid al-Adha 2024⟧ there.||2024-06-17
        They met on ⟦Martin Luther King Day 2025⟧ there.||2025-01-20
        They met on ⟦Mother's Day 2025⟧ there.||2025-05-11
        """
}
