#include "embedded_files.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char cameo[] = {
#embed "../Lexicon/Data/cameo.tsv"
};

static const unsigned char actor_modifiers[] = {
#embed "../Lexicon/Data/actor-modifiers.tsv"
};

static const unsigned char actor_cues[] = {
#embed "../Lexicon/Data/actor-cues.tsv"
};

static const unsigned char actor_nouns[] = {
#embed "../Lexicon/Data/actor-nouns.tsv"
};

static const unsigned char gazetteer[] = {
#embed "../Lexicon/Data/gazetteer.bin"
};

static const unsigned char given_names[] = {
#embed "../Lexicon/Data/given-names.tsv"
};

static const unsigned char name_cues[] = {
#embed "../Lexicon/Data/name-cues.tsv"
};

static const unsigned char pronouns[] = {
#embed "../Lexicon/Data/pronouns.tsv"
};

static const unsigned char abbreviations[] = {
#embed "../Lexicon/Data/abbreviations.tsv"
};

static const unsigned char contractions[] = {
#embed "../Lexicon/Data/contractions.tsv"
};

static const unsigned char hyphen_prefixes[] = {
#embed "../Lexicon/Data/hyphen-prefixes.tsv"
};

static const unsigned char hyphen_words[] = {
#embed "../Lexicon/Data/hyphen-words.tsv"
};

static const unsigned char particle_verbs[] = {
#embed "../Lexicon/Data/particle-verbs.tsv"
};

static const unsigned char number_units[] = {
#embed "../Lexicon/Data/number-units.tsv"
};

static const unsigned char sentence_starters[] = {
#embed "../Lexicon/Data/sentence-starters.tsv"
};

static const unsigned char reporting_forms[] = {
#embed "../Lexicon/Data/reporting-forms.tsv"
};

static const unsigned char relation_patterns[] = {
#embed "../Lexicon/Data/relation-patterns.tsv"
};

static const unsigned char time_cues[] = {
#embed "../Lexicon/Data/time-cues.tsv"
};

static const unsigned char time_holidays[] = {
#embed "../Lexicon/Data/time-holidays.tsv"
};

static const unsigned char time_moons[] = {
#embed "../Lexicon/Data/time-moons.tsv"
};

static const unsigned char time_rules[] = {
#embed "../Lexicon/Data/time-rules.tsv"
};

static const unsigned char time_words[] = {
#embed "../Lexicon/Data/time-words.tsv"
};

static const unsigned char syntax_words[] = {
#embed "../Lexicon/Data/syntax-words.tsv"
};

static const unsigned char frame_classes[] = {
#embed "../Lexicon/Data/frame-classes.tsv"
};

static const unsigned char frame_members[] = {
#embed "../Lexicon/Data/frame-members.tsv"
};

static const unsigned char frame_objects[] = {
#embed "../Lexicon/Data/frame-objects.tsv"
};

static const unsigned char frame_composition[] = {
#embed "../Lexicon/Data/frame-composition.tsv"
};

static const unsigned char frame_status[] = {
#embed "../Lexicon/Data/frame-status.tsv"
};

static const unsigned char frame_denials[] = {
#embed "../Lexicon/Data/frame-denials.tsv"
};

static const unsigned char frame_addressees[] = {
#embed "../Lexicon/Data/frame-addressees.tsv"
};

static const unsigned char frame_calibration[] = {
#embed "../Lexicon/Data/frame-calibration.tsv"
};

static const unsigned char frame_topics[] = {
#embed "../Lexicon/Data/frame-topics.tsv"
};

static const unsigned char frame_forms[] = {
#embed "../Lexicon/Data/frame-forms.tsv"
};

static const unsigned char verbs[] = {
#embed "../Lexicon/Data/verbs.tsv"
};

static const unsigned char irregular_forms[] = {
#embed "../Lexicon/Data/irregular-forms.tsv"
};

static const embedded_file files[] = {
    {"frame-forms.tsv", frame_forms, sizeof frame_forms},
    {"frame-topics.tsv", frame_topics, sizeof frame_topics},
    {"frame-status.tsv", frame_status, sizeof frame_status},
    {"frame-denials.tsv", frame_denials, sizeof frame_denials},
    {"frame-addressees.tsv", frame_addressees, sizeof frame_addressees},
    {"frame-calibration.tsv", frame_calibration, sizeof frame_calibration},
    {"frame-composition.tsv", frame_composition, sizeof frame_composition},
    {"frame-objects.tsv", frame_objects, sizeof frame_objects},
    {"frame-members.tsv", frame_members, sizeof frame_members},
    {"frame-classes.tsv", frame_classes, sizeof frame_classes},
    {"actor-modifiers.tsv", actor_modifiers, sizeof actor_modifiers},
    {"actor-cues.tsv", actor_cues, sizeof actor_cues},
    {"actor-nouns.tsv", actor_nouns, sizeof actor_nouns},
    {"gazetteer.bin", gazetteer, sizeof gazetteer},
    {"given-names.tsv", given_names, sizeof given_names},
    {"name-cues.tsv", name_cues, sizeof name_cues},
    {"relation-patterns.tsv", relation_patterns, sizeof relation_patterns},
    {"pronouns.tsv", pronouns, sizeof pronouns},
    {"cameo.tsv", cameo, sizeof cameo},
    {"abbreviations.tsv", abbreviations, sizeof abbreviations},
    {"contractions.tsv", contractions, sizeof contractions},
    {"hyphen-prefixes.tsv", hyphen_prefixes, sizeof hyphen_prefixes},
    {"hyphen-words.tsv", hyphen_words, sizeof hyphen_words},
    {"particle-verbs.tsv", particle_verbs, sizeof particle_verbs},
    {"number-units.tsv", number_units, sizeof number_units},
    {"sentence-starters.tsv", sentence_starters, sizeof sentence_starters},
    {"reporting-forms.tsv", reporting_forms, sizeof reporting_forms},
    {"time-cues.tsv", time_cues, sizeof time_cues},
    {"time-holidays.tsv", time_holidays, sizeof time_holidays},
    {"time-moons.tsv", time_moons, sizeof time_moons},
    {"time-rules.tsv", time_rules, sizeof time_rules},
    {"time-words.tsv", time_words, sizeof time_words},
    {"syntax-words.tsv", syntax_words, sizeof syntax_words},
    {"verbs.tsv", verbs, sizeof verbs},
    {"irregular-forms.tsv", irregular_forms, sizeof irregular_forms},
};

embedded_file_table embedded_lexicon(void) {
    return (embedded_file_table){files, sizeof files / sizeof *files};
}
