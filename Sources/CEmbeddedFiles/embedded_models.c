#include "embedded_files.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

// Aligned, because the model is read in place: its sections begin at multiples of 64.
_Alignas(64) static const unsigned char english[] = {
#embed "../Language/Model/english.bin"
};

_Alignas(64) static const unsigned char names[] = {
#embed "../Language/Model/names.bin"
};

_Alignas(64) static const unsigned char pronouns[] = {
#embed "../Language/Model/pronouns.bin"
};

static const embedded_file files[] = {
    {"english.bin", english, sizeof english},
    {"names.bin", names, sizeof names},
    {"pronouns.bin", pronouns, sizeof pronouns},
};

embedded_file_table embedded_models(void) {
    return (embedded_file_table){files, sizeof files / sizeof *files};
}
