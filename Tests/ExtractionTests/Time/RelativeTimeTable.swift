/// Lines of expression, day of writing and value, apart by `|`; see `TimeTableTests`.
enum RelativeTimeTable {
    static let relative = """
        They met ⟦today⟧ there.|2024-02-29|2024-02-29
        They met ⟦yesterday⟧ there.|2024-02-29|2024-02-28
        They will meet ⟦tomorrow⟧ there.|2024-02-29|2024-03-01
        They met ⟦three days ago⟧ there.|2024-02-29|2024-02-26
        They met ⟦45 days ago⟧ there.|2024-02-29|2024-01-15
        They met ⟦two weeks ago⟧ there.|2024-02-29|2024-W07
        They met ⟦last week⟧ there.|2024-02-29|2024-W08
        They will meet ⟦next week⟧ there.|2024-02-29|2024-W10
        They met ⟦this week⟧ there.|2024-02-29|2024-W09
        They met ⟦last month⟧ there.|2024-02-29|2024-01
        They will meet ⟦next month⟧ there.|2024-02-29|2024-03
        They met ⟦five months ago⟧ there.|2024-02-29|2023-09
        They met ⟦last year⟧ there.|2024-02-29|2023
        They will meet ⟦next year⟧ there.|2024-02-29|2025
        They met ⟦30 years ago⟧ there.|2024-02-29|1994
        They met ⟦last night⟧ there.|2024-02-29|2024-02-28TNI
        They met ⟦this morning⟧ there.|2024-02-29|2024-02-29TMO
        They met ⟦the day before yesterday⟧ there.|2024-02-29|2024-02-27
        They met ⟦today⟧ there.|2023-03-01|2023-03-01
        They met ⟦yesterday⟧ there.|2023-03-01|2023-02-28
        They will meet ⟦tomorrow⟧ there.|2023-03-01|2023-03-02
        They met ⟦three days ago⟧ there.|2023-03-01|2023-02-26
        They met ⟦45 days ago⟧ there.|2023-03-01|2023-01-15
        They met ⟦two weeks ago⟧ there.|2023-03-01|2023-W07
        They met ⟦last week⟧ there.|2023-03-01|2023-W08
        They will meet ⟦next week⟧ there.|2023-03-01|2023-W10
        They met ⟦this week⟧ there.|2023-03-01|2023-W09
        They met ⟦last month⟧ there.|2023-03-01|2023-02
        They will meet ⟦next month⟧ there.|2023-03-01|2023-04
        They met ⟦five months ago⟧ there.|2023-03-01|2022-10
        They met ⟦last year⟧ there.|2023-03-01|2022
        They will meet ⟦next year⟧ there.|2023-03-01|2024
        They met ⟦30 years ago⟧ there.|2023-03-01|1993
        They met ⟦last night⟧ there.|2023-03-01|2023-02-28TNI
        They met ⟦this morning⟧ there.|2023-03-01|2023-03-01TMO
        They met ⟦the day before yesterday⟧ there.|2023-03-01|2023-02-27
        They met ⟦today⟧ there.|2024-12-31|2024-12-31
        They met ⟦yesterday⟧ there.|2024-12-31|2024-12-30
        They will meet ⟦tomorrow⟧ there.|2024-12-31|2025-01-01
        They met ⟦three days ago⟧ there.|2024-12-31|2024-12-28
        They met ⟦45 days ago⟧ there.|2024-12-31|2024-11-16
        They met ⟦two weeks ago⟧ there.|2024-12-31|2024-W51
        They met ⟦last week⟧ there.|2024-12-31|2024-W52
        They will meet ⟦next week⟧ there.|2024-12-31|2025-W02
        They met ⟦this week⟧ there.|2024-12-31|2025-W01
        They met ⟦last month⟧ there.|2024-12-31|2024-11
        They will meet ⟦next month⟧ there.|2024-12-31|2025-01
        They met ⟦five months ago⟧ there.|2024-12-31|2024-07
        They met ⟦last year⟧ there.|2024-12-31|2023
        They will meet ⟦next year⟧ there.|2024-12-31|2025
        They met ⟦30 years ago⟧ there.|2024-12-31|1994
        They met ⟦last night⟧ there.|2024-12-31|2024-12-30TNI
        They met ⟦this morning⟧ there.|2024-12-31|2024-12-31TMO
        They met ⟦the day before yesterday⟧ there.|2024-12-31|2024-12-29
        They met ⟦today⟧ there.|2025-01-01|2025-01-01
        They met ⟦yesterday⟧ there.|2025-01-01|2024-12-31
        They will meet ⟦tomorrow⟧ there.|2025-01-01|2025-01-02
        They met ⟦three days ago⟧ there.|2025-01-01|2024-12-29
        They met ⟦45 days ago⟧ there.|2025-01-01|2024-11-17
        They met ⟦two weeks ago⟧ there.|2025-01-01|2024-W51
        They met ⟦last week⟧ there.|2025-01-01|2024-W52
        They will meet ⟦next week⟧ there.|2025-01-01|2025-W02
        They met ⟦this week⟧ there.|2025-01-01|2025-W01
        They met ⟦last month⟧ there.|2025-01-01|2024-12
        They will meet ⟦next month⟧ there.|2025-01-01|2025-02
        They met ⟦five months ago⟧ there.|2025-01-01|2024-08
        They met ⟦last year⟧ there.|2025-01-01|2024
        They will meet ⟦next year⟧ there.|2025-01-01|2026
        They met ⟦30 years ago⟧ there.|2025-01-01|1995
        They met ⟦last night⟧ there.|2025-01-01|2024-12-31TNI
        They met ⟦this morning⟧ there.|2025-01-01|2025-01-01TMO
        They met ⟦the day before yesterday⟧ there.|2025-01-01|2024-12-30
        They met ⟦today⟧ there.|2021-01-03|2021-01-03
        They met ⟦yesterday⟧ there.|2021-01-03|2021-01-02
        They will meet ⟦tomorrow⟧ there.|2021-01-03|2021-01-04
        They met ⟦three days ago⟧ there.|2021-01-03|2020-12-31
        They met ⟦45 days ago⟧ there.|2021-01-03|2020-11-19
        They met ⟦two weeks ago⟧ there.|2021-01-03|2020-W51
        They met ⟦last week⟧ there.|2021-01-03|2020-W52
        They will meet ⟦next week⟧ there.|2021-01-03|2021-W01
        They met ⟦this week⟧ there.|2021-01-03|2020-W53
        They met ⟦last month⟧ there.|2021-01-03|2020-12
        They will meet ⟦next month⟧ there.|2021-01-03|2021-02
        They met ⟦five months ago⟧ there.|2021-01-03|2020-08
        They met ⟦last year⟧ there.|2021-01-03|2020
        They will meet ⟦next year⟧ there.|2021-01-03|2022
        They met ⟦30 years ago⟧ there.|2021-01-03|1991
        They met ⟦last night⟧ there.|2021-01-03|2021-01-02TNI
        They met ⟦this morning⟧ there.|2021-01-03|2021-01-03TMO
        They met ⟦the day before yesterday⟧ there.|2021-01-03|2021-01-01
        They met ⟦today⟧ there.|2020-12-31|2020-12-31
        They met ⟦yesterday⟧ there.|2020-12-31|2020-12-30
        They will meet ⟦tomorrow⟧ there.|2020-12-31|2021-01-01
        They met ⟦three days ago⟧ there.|2020-12-31|2020-12-28
        They met ⟦45 days ago⟧ there.|2020-12-31|2020-11-16
        They met ⟦two weeks ago⟧ there.|2020-12-31|2020-W51
        They met ⟦last week⟧ there.|2020-12-31|2020-W52
        They will meet ⟦next week⟧ there.|2020-12-31|2021-W01
        They met ⟦this week⟧ there.|2020-12-31|2020-W53
        They met ⟦last month⟧ there.|2020-12-31|2020-11
        They will meet ⟦next month⟧ there.|2020-12-31|2021-01
        They met ⟦five months ago⟧ there.|2020-12-31|2020-07
        They met ⟦last year⟧ there.|2020-12-31|2019
        They will meet ⟦next year⟧ there.|2020-12-31|2021
        They met ⟦30 years ago⟧ there.|2020-12-31|1990
        They met ⟦last night⟧ there.|2020-12-31|2020-12-30TNI
        They met ⟦this morning⟧ there.|2020-12-31|2020-12-31TMO
        They met ⟦the day before yesterday⟧ there.|2020-12-31|2020-12-29
        They met ⟦today⟧ there.|2025-03-30|2025-03-30
        They met ⟦yesterday⟧ there.|2025-03-30|2025-03-29
        They will meet ⟦tomorrow⟧ there.|2025-03-30|2025-03-31
        They met ⟦three days ago⟧ there.|2025-03-30|2025-03-27
        They met ⟦45 days ago⟧ there.|2025-03-30|2025-02-13
        They met ⟦two weeks ago⟧ there.|2025-03-30|2025-W11
        They met ⟦last week⟧ there.|2025-03-30|2025-W12
        They will meet ⟦next week⟧ there.|2025-03-30|2025-W14
        They met ⟦this week⟧ there.|2025-03-30|2025-W13
        They met ⟦last month⟧ there.|2025-03-30|2025-02
        They will meet ⟦next month⟧ there.|2025-03-30|2025-04
        They met ⟦five months ago⟧ there.|2025-03-30|2024-10
        They met ⟦last year⟧ there.|2025-03-30|2024
        They will meet ⟦next year⟧ there.|2025-03-30|2026
        They met ⟦30 years ago⟧ there.|2025-03-30|1995
        They met ⟦last night⟧ there.|2025-03-30|2025-03-29TNI
        They met ⟦this morning⟧ there.|2025-03-30|2025-03-30TMO
        They met ⟦the day before yesterday⟧ there.|2025-03-30|2025-03-28
        They met ⟦today⟧ there.|2025-10-26|2025-10-26
        They met ⟦yesterday⟧ there.|2025-10-26|2025-10-25
        They will meet ⟦tomorrow⟧ there.|2025-10-26|2025-10-27
        They met ⟦three days ago⟧ there.|2025-10-26|2025-10-23
        They met ⟦45 days ago⟧ there.|2025-10-26|2025-09-11
        They met ⟦two weeks ago⟧ there.|2025-10-26|2025-W41
        They met ⟦last week⟧ there.|2025-10-26|2025-W42
        They will meet ⟦next week⟧ there.|2025-10-26|2025-W44
        They met ⟦this week⟧ there.|2025-10-26|2025-W43
        They met ⟦last month⟧ there.|2025-10-26|2025-09
        They will meet ⟦next month⟧ there.|2025-10-26|2025-11
        They met ⟦five months ago⟧ there.|2025-10-26|2025-05
        They met ⟦last year⟧ there.|2025-10-26|2024
        They will meet ⟦next year⟧ there.|2025-10-26|2026
        They met ⟦30 years ago⟧ there.|2025-10-26|1995
        They met ⟦last night⟧ there.|2025-10-26|2025-10-25TNI
        They met ⟦this morning⟧ there.|2025-10-26|2025-10-26TMO
        They met ⟦the day before yesterday⟧ there.|2025-10-26|2025-10-24
        They met ⟦today⟧ there.|2000-02-29|2000-02-29
        They met ⟦yesterday⟧ there.|2000-02-29|2000-02-28
        They will meet ⟦tomorrow⟧ there.|2000-02-29|2000-03-01
        They met ⟦three days ago⟧ there.|2000-02-29|2000-02-26
        They met ⟦45 days ago⟧ there.|2000-02-29|2000-01-15
        They met ⟦two weeks ago⟧ there.|2000-02-29|2000-W07
        They met ⟦last week⟧ there.|2000-02-29|2000-W08
        They will meet ⟦next week⟧ there.|2000-02-29|2000-W10
        They met ⟦this week⟧ there.|2000-02-29|2000-W09
        They met ⟦last month⟧ there.|2000-02-29|2000-01
        They will meet ⟦next month⟧ there.|2000-02-29|2000-03
        They met ⟦five months ago⟧ there.|2000-02-29|1999-09
        They met ⟦last year⟧ there.|2000-02-29|1999
        They will meet ⟦next year⟧ there.|2000-02-29|2001
        They met ⟦30 years ago⟧ there.|2000-02-29|1970
        They met ⟦last night⟧ there.|2000-02-29|2000-02-28TNI
        They met ⟦this morning⟧ there.|2000-02-29|2000-02-29TMO
        They met ⟦the day before yesterday⟧ there.|2000-02-29|2000-02-27
        They met ⟦today⟧ there.|1900-03-01|1900-03-01
        They met ⟦yesterday⟧ there.|1900-03-01|1900-02-28
        They will meet ⟦tomorrow⟧ there.|1900-03-01|1900-03-02
        They met ⟦three days ago⟧ there.|1900-03-01|1900-02-26
        They met ⟦45 days ago⟧ there.|1900-03-01|1900-01-15
        They met ⟦two weeks ago⟧ there.|1900-03-01|1900-W07
        They met ⟦last week⟧ there.|1900-03-01|1900-W08
        They will meet ⟦next week⟧ there.|1900-03-01|1900-W10
        They met ⟦this week⟧ there.|1900-03-01|1900-W09
        They met ⟦last month⟧ there.|1900-03-01|1900-02
        They will meet ⟦next month⟧ there.|1900-03-01|1900-04
        They met ⟦five months ago⟧ there.|1900-03-01|1899-10
        They met ⟦last year⟧ there.|1900-03-01|1899
        They will meet ⟦next year⟧ there.|1900-03-01|1901
        They met ⟦30 years ago⟧ there.|1900-03-01|1870
        They met ⟦last night⟧ there.|1900-03-01|1900-02-28TNI
        They met ⟦this morning⟧ there.|1900-03-01|1900-03-01TMO
        They met ⟦the day before yesterday⟧ there.|1900-03-01|1900-02-27
        """

    static let weekday = """
        They met on ⟦Monday⟧ there.|2024-02-29|2024-02-26
        They met on ⟦Tuesday⟧ there.|2024-02-29|2024-02-27
        They met on ⟦Wednesday⟧ there.|2024-02-29|2024-02-28
        They met on ⟦Thursday⟧ there.|2024-02-29|2024-02-29
        They met on ⟦Friday⟧ there.|2024-02-29|2024-02-23
        They met on ⟦Saturday⟧ there.|2024-02-29|2024-02-24
        They met on ⟦Sunday⟧ there.|2024-02-29|2024-02-25
        They will meet on ⟦Monday⟧ there.|2024-02-29|2024-03-04
        They met ⟦last Monday⟧ there.|2024-02-29|2024-02-26
        They met ⟦Monday night⟧ there.|2024-02-29|2024-02-26TNI
        They will meet on ⟦Thursday⟧ there.|2024-02-29|2024-02-29
        They met ⟦last Thursday⟧ there.|2024-02-29|2024-02-22
        They met ⟦Thursday night⟧ there.|2024-02-29|2024-02-29TNI
        They will meet on ⟦Sunday⟧ there.|2024-02-29|2024-03-03
        They met ⟦last Sunday⟧ there.|2024-02-29|2024-02-25
        They met ⟦Sunday night⟧ there.|2024-02-29|2024-02-25TNI
        They met on ⟦Monday⟧ there.|2023-03-01|2023-02-27
        They met on ⟦Tuesday⟧ there.|2023-03-01|2023-02-28
        They met on ⟦Wednesday⟧ there.|2023-03-01|2023-03-01
        They met on ⟦Thursday⟧ there.|2023-03-01|2023-02-23
        They met on ⟦Friday⟧ there.|2023-03-01|2023-02-24
        They met on ⟦Saturday⟧ there.|2023-03-01|2023-02-25
        They met on ⟦Sunday⟧ there.|2023-03-01|2023-02-26
        They will meet on ⟦Tuesday⟧ there.|2023-03-01|2023-03-07
        They met ⟦last Tuesday⟧ there.|2023-03-01|2023-02-28
        They met ⟦Tuesday night⟧ there.|2023-03-01|2023-02-28TNI
        They will meet on ⟦Friday⟧ there.|2023-03-01|2023-03-03
        They met ⟦last Friday⟧ there.|2023-03-01|2023-02-24
        They met ⟦Friday night⟧ there.|2023-03-01|2023-02-24TNI
        They met on ⟦Monday⟧ there.|2024-12-31|2024-12-30
        They met on ⟦Tuesday⟧ there.|2024-12-31|2024-12-31
        They met on ⟦Wednesday⟧ there.|2024-12-31|2024-12-25
        They met on ⟦Thursday⟧ there.|2024-12-31|2024-12-26
        They met on ⟦Friday⟧ there.|2024-12-31|2024-12-27
        They met on ⟦Saturday⟧ there.|2024-12-31|2024-12-28
        They met on ⟦Sunday⟧ there.|2024-12-31|2024-12-29
        They will meet on ⟦Wednesday⟧ there.|2024-12-31|2025-01-01
        They met ⟦last Wednesday⟧ there.|2024-12-31|2024-12-25
        They met ⟦Wednesday night⟧ there.|2024-12-31|2024-12-25TNI
        They will meet on ⟦Saturday⟧ there.|2024-12-31|2025-01-04
        They met ⟦last Saturday⟧ there.|2024-12-31|2024-12-28
        They met ⟦Saturday night⟧ there.|2024-12-31|2024-12-28TNI
        They met on ⟦Monday⟧ there.|2025-01-01|2024-12-30
        They met on ⟦Tuesday⟧ there.|2025-01-01|2024-12-31
        They met on ⟦Wednesday⟧ there.|2025-01-01|2025-01-01
        They met on ⟦Thursday⟧ there.|2025-01-01|2024-12-26
        They met on ⟦Friday⟧ there.|2025-01-01|2024-12-27
        They met on ⟦Saturday⟧ there.|2025-01-01|2024-12-28
        They met on ⟦Sunday⟧ there.|2025-01-01|2024-12-29
        They will meet on ⟦Monday⟧ there.|2025-01-01|2025-01-06
        They met ⟦last Monday⟧ there.|2025-01-01|2024-12-30
        They met ⟦Monday night⟧ there.|2025-01-01|2024-12-30TNI
        They will meet on ⟦Thursday⟧ there.|2025-01-01|2025-01-02
        They met ⟦last Thursday⟧ there.|2025-01-01|2024-12-26
        They met ⟦Thursday night⟧ there.|2025-01-01|2024-12-26TNI
        They will meet on ⟦Sunday⟧ there.|2025-01-01|2025-01-05
        They met ⟦last Sunday⟧ there.|2025-01-01|2024-12-29
        They met ⟦Sunday night⟧ there.|2025-01-01|2024-12-29TNI
        They met on ⟦Monday⟧ there.|2021-01-03|2020-12-28
        They met on ⟦Tuesday⟧ there.|2021-01-03|2020-12-29
        They met on ⟦Wednesday⟧ there.|2021-01-03|2020-12-30
        They met on ⟦Thursday⟧ there.|2021-01-03|2020-12-31
        They met on ⟦Friday⟧ there.|2021-01-03|2021-01-01
        They met on ⟦Saturday⟧ there.|2021-01-03|2021-01-02
        They met on ⟦Sunday⟧ there.|2021-01-03|2021-01-03
        They will meet on ⟦Tuesday⟧ there.|2021-01-03|2021-01-05
        They met ⟦last Tuesday⟧ there.|2021-01-03|2020-12-29
        They met ⟦Tuesday night⟧ there.|2021-01-03|2020-12-29TNI
        They will meet on ⟦Friday⟧ there.|2021-01-03|2021-01-08
        They met ⟦last Friday⟧ there.|2021-01-03|2021-01-01
        They met ⟦Friday night⟧ there.|2021-01-03|2021-01-01TNI
        They met on ⟦Monday⟧ there.|2020-12-31|2020-12-28
        They met on ⟦Tuesday⟧ there.|2020-12-31|2020-12-29
        They met on ⟦Wednesday⟧ there.|2020-12-31|2020-12-30
        They met on ⟦Thursday⟧ there.|2020-12-31|2020-12-31
        They met on ⟦Friday⟧ there.|2020-12-31|2020-12-25
        They met on ⟦Saturday⟧ there.|2020-12-31|2020-12-26
        They met on ⟦Sunday⟧ there.|2020-12-31|2020-12-27
        They will meet on ⟦Wednesday⟧ there.|2020-12-31|2021-01-06
        They met ⟦last Wednesday⟧ there.|2020-12-31|2020-12-30
        They met ⟦Wednesday night⟧ there.|2020-12-31|2020-12-30TNI
        They will meet on ⟦Saturday⟧ there.|2020-12-31|2021-01-02
        They met ⟦last Saturday⟧ there.|2020-12-31|2020-12-26
        They met ⟦Saturday night⟧ there.|2020-12-31|2020-12-26TNI
        They met on ⟦Monday⟧ there.|2025-03-30|2025-03-24
        They met on ⟦Tuesday⟧ there.|2025-03-30|2025-03-25
        They met on ⟦Wednesday⟧ there.|2025-03-30|2025-03-26
        They met on ⟦Thursday⟧ there.|2025-03-30|2025-03-27
        They met on ⟦Friday⟧ there.|2025-03-30|2025-03-28
        They met on ⟦Saturday⟧ there.|2025-03-30|2025-03-29
        They met on ⟦Sunday⟧ there.|2025-03-30|2025-03-30
        They will meet on ⟦Monday⟧ there.|2025-03-30|2025-03-31
        They met ⟦last Monday⟧ there.|2025-03-30|2025-03-24
        They met ⟦Monday night⟧ there.|2025-03-30|2025-03-24TNI
        They will meet on ⟦Thursday⟧ there.|2025-03-30|2025-04-03
        They met ⟦last Thursday⟧ there.|2025-03-30|2025-03-27
        They met ⟦Thursday night⟧ there.|2025-03-30|2025-03-27TNI
        They will meet on ⟦Sunday⟧ there.|2025-03-30|2025-03-30
        They met ⟦last Sunday⟧ there.|2025-03-30|2025-03-23
        They met ⟦Sunday night⟧ there.|2025-03-30|2025-03-30TNI
        """

    static let month = """
        They met in ⟦January⟧ there.|2024-02-29|2024-01
        They will meet in ⟦January⟧ there.|2024-02-29|2025-01
        They met in ⟦April⟧ there.|2024-02-29|2023-04
        They will meet in ⟦April⟧ there.|2024-02-29|2024-04
        They met in ⟦August⟧ there.|2024-02-29|2023-08
        They will meet in ⟦August⟧ there.|2024-02-29|2024-08
        They met in ⟦December⟧ there.|2024-02-29|2023-12
        They will meet in ⟦December⟧ there.|2024-02-29|2024-12
        They met in ⟦January⟧ there.|2023-03-01|2023-01
        They will meet in ⟦January⟧ there.|2023-03-01|2024-01
        They met in ⟦April⟧ there.|2023-03-01|2022-04
        They will meet in ⟦April⟧ there.|2023-03-01|2023-04
        They met in ⟦August⟧ there.|2023-03-01|2022-08
        They will meet in ⟦August⟧ there.|2023-03-01|2023-08
        They met in ⟦December⟧ there.|2023-03-01|2022-12
        They will meet in ⟦December⟧ there.|2023-03-01|2023-12
        They met in ⟦January⟧ there.|2024-12-31|2024-01
        They will meet in ⟦January⟧ there.|2024-12-31|2025-01
        They met in ⟦April⟧ there.|2024-12-31|2024-04
        They will meet in ⟦April⟧ there.|2024-12-31|2025-04
        They met in ⟦August⟧ there.|2024-12-31|2024-08
        They will meet in ⟦August⟧ there.|2024-12-31|2025-08
        They met in ⟦December⟧ there.|2024-12-31|2024-12
        They will meet in ⟦December⟧ there.|2024-12-31|2024-12
        They met in ⟦January⟧ there.|2025-01-01|2025-01
        They will meet in ⟦January⟧ there.|2025-01-01|2025-01
        They met in ⟦April⟧ there.|2025-01-01|2024-04
        They will meet in ⟦April⟧ there.|2025-01-01|2025-04
        They met in ⟦August⟧ there.|2025-01-01|2024-08
        They will meet in ⟦August⟧ there.|2025-01-01|2025-08
        They met in ⟦December⟧ there.|2025-01-01|2024-12
        They will meet in ⟦December⟧ there.|2025-01-01|2025-12
        They met in ⟦January⟧ there.|2021-01-03|2021-01
        They will meet in ⟦January⟧ there.|2021-01-03|2021-01
        They met in ⟦April⟧ there.|2021-01-03|2020-04
        They will meet in ⟦April⟧ there.|2021-01-03|2021-04
        They met in ⟦August⟧ there.|2021-01-03|2020-08
        They will meet in ⟦August⟧ there.|2021-01-03|2021-08
        They met in ⟦December⟧ there.|2021-01-03|2020-12
        They will meet in ⟦December⟧ there.|2021-01-03|2021-12
        They met in ⟦January⟧ there.|2020-12-31|2020-01
        They will meet in ⟦January⟧ there.|2020-12-31|2021-01
        They met in ⟦April⟧ there.|2020-12-31|2020-04
        They will meet in ⟦April⟧ there.|2020-12-31|2021-04
        They met in ⟦August⟧ there.|2020-12-31|2020-08
        They will meet in ⟦August⟧ there.|2020-12-31|2021-08
        They met in ⟦December⟧ there.|2020-12-31|2020-12
        They will meet in ⟦December⟧ there.|2020-12-31|2020-12
        """

    /// Weekdays whose side of today the clause decides. 2 May 2025 is a Friday.
    static let tense = """
        Until ⟦Thursday⟧, they had not named a suspect.|2025-05-02|2025-05-01
        The court postponed the hearing until ⟦Tuesday⟧.|2025-05-02|2025-05-06
        None of the ministers could be reached ⟦Thursday⟧.|2025-05-02|2025-05-01
        The offer had been scheduled to expire on ⟦Monday⟧.|2025-05-02|2025-04-28
        The offer is scheduled to expire on ⟦Monday⟧.|2025-05-02|2025-05-05
        A rally planned for ⟦Thursday⟧ was banned.|2025-05-02|2025-05-01
        A rally planned for ⟦Tuesday⟧ was banned.|2025-05-02|2025-05-06
        The rumour may have caused the drop on ⟦Tuesday⟧.|2025-05-02|2025-04-29
        The minister will speak ⟦Thursday⟧.|2025-05-02|2025-05-08
        """
}
