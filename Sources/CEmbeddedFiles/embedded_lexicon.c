#include "embedded_files.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char cameo[] = {
#embed "../Lexicon/Data/cameo.tsv"
};

static const unsigned char actor_modifiers[] = {
#embed "../Lexicon/Data/actor-modifiers.tsv"
};

static const unsigned char actor_nouns[] = {
#embed "../Lexicon/Data/actor-nouns.tsv"
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

static const embedded_file files[] = {
    {"actor-modifiers.tsv", actor_modifiers, sizeof actor_modifiers},
    {"actor-nouns.tsv", actor_nouns, sizeof actor_nouns},
    {"given-names.tsv", given_names, sizeof given_names},
    {"name-cues.tsv", name_cues, sizeof name_cues},
    {"pronouns.tsv", pronouns, sizeof pronouns},
    {"cameo.tsv", cameo, sizeof cameo},
};

embedded_file_table embedded_lexicon(void) {
    return (embedded_file_table){files, sizeof files / sizeof *files};
}
