import Facts

/// A command line that cannot be followed.
struct UsageError: ExplainedError {
    let what: String
    let place: String?
    let fix: String?

    init(_ what: String, at place: String? = nil, fix: String?) {
        self.what = what
        self.place = place
        self.fix = fix
    }
}
