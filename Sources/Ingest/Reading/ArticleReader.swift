/// Brings the articles of one input, one after the other.
///
/// To add a format: a file here with a type of this protocol, and its name in `ArticleFormat.all`.
protocol ArticleReader {
    /// The next article or skip; `nil` at the end. Throws `IngestError.unreadable`.
    mutating func next() throws(IngestError) -> ReadArticle?
}
