internal import Facts

/// Makes an article of a JSON object, whatever common names its fields have.
struct JSONArticle {
    /// File and line or number.
    let name: String
    /// Which keys hold what, where the user says it.
    var given: [String: String] = [:]

    func article(_ value: JSONValue) -> ReadArticle {
        guard case .object(let members) = value else {
            return .skipped(SkippedInput(name: name, reason: "no JSON object"))
        }
        let fields = RecordFields(value, given: given)
        guard let text = fields.text(.text) else {
            return .skipped(
                SkippedInput(
                    name: name,
                    reason:
                        given["text"].map { "no field '\($0)' with the text" }
                        ?? "no field with the text: --field text=NAME names it"))
        }
        var found = ArticleMaker.Found(
            title: fields.text(.title), url: fields.text(.url),
            publisher: fields.text(.publisher), author: fields.text(.author))
        do {
            found.published = try fields.published()
        } catch {
            return .skipped(SkippedInput(name: name, reason: error.reason))
        }
        found.extra = RecordFields.extra(of: members)
        return ArticleMaker(name: fields.text(.id) ?? name).article(
            Array(text.utf8), found: found)
    }
}
