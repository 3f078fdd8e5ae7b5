#include "embedded_files.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char cameo[] = {
#embed "../Lexicon/Data/cameo.tsv"
};

static const embedded_file files[] = {
    {"cameo.tsv", cameo, sizeof cameo},
};

embedded_file_table embedded_lexicon(void) {
    return (embedded_file_table){files, sizeof files / sizeof *files};
}
