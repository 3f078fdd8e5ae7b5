internal import Facts
internal import Lexicon

/// How an office names its country.
struct CountryNames {
    let gazetteer: Gazetteer

    /// "United States"; the code, if the gazetteer does not know it.
    func name(of country: CountryCode) -> String {
        gazetteer.country(country)?.name ?? country.code
    }

    /// In front of an office: "US Secretary of State".
    func shortName(of country: CountryCode) -> String {
        country.code == "USA" ? "US" : name(of: country)
    }
}
