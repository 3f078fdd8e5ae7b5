internal import Facts

/// A row of the tables before it is compiled.
struct GazetteerRow {
    /// One way to write the name, and how the case of a text must fit it.
    struct Name {
        let text: String
        let form: GazetteerForm
        let rule: GazetteerLayout.CaseRule

        /// The same name, to be written to the letter.
        var exact: Name { Name(text: text, form: form, rule: .exact) }
    }

    let table: String
    let line: Int
    let id: String
    let name: String
    let kind: GazetteerKind
    let names: [Name]
    let country: CountryCode?
    let sector: Sector?
    var flags: GazetteerFlags
    let validFrom: Day?
    let validTo: Day?
    /// Id of the row it belongs to.
    let parent: String
    let population: Int
    let latitude: Double?
    let longitude: Double?
    let region: String
    let affiliations: [GazetteerAffiliation]
}
