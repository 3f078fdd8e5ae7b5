/// A verb or event noun and the date it would get, whether it is a political event or not.
package struct DatedPredicate: Hashable, Sendable {
    package var span: TextSpan
    package var date: EventDate

    package init(span: TextSpan, date: EventDate) {
        self.span = span
        self.date = date
    }
}
