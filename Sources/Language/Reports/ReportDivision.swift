/// A sentence that says something and who says so, told apart. Token indices in text order.
struct ReportDivision: Equatable {
    /// What is said; in two pieces where the report interrupts it.
    let content: [Int]
    /// "the minister said on Monday".
    let report: [Int]
    /// Commas around a report that interrupts.
    let commas: [Int]
    /// The reporting verb.
    let verb: Int
}
