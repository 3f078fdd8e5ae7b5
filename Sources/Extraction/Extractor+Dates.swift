package import Facts
internal import Language

extension Extractor {
    /// The time expressions of a document and the dates of happenings that are known already, by
    /// the spans of their triggers; nothing else is looked for.
    ///
    /// For a document whose day of publication has become known. Never throws; a happening none of
    /// whose triggers stands in the text stays undated.
    package func dates(
        of happenings: [[TextSpan]], in document: Document
    ) -> (expressions: [TimeExpression], dates: [EventDate]) {
        let parsed = analyzer.parse(document.text)
        let times = timeFinder.findings(in: parsed, of: document)
        let dater = EventDater(
            parsed: parsed, times: times, published: document.published,
            words: timeFinder.datingWords)
        return (times.expressions, happenings.map { dater.date(ofTriggers: $0) })
    }
}
