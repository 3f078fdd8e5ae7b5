#include "embedded_files.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char countries[] = {
#embed "../Lexicon/Gazetteer/Tables/countries.tsv"
};

static const embedded_file files[] = {
    {"countries.tsv", countries, sizeof countries},
};

embedded_file_table embedded_countries(void) {
    return (embedded_file_table){files, sizeof files / sizeof *files};
}
