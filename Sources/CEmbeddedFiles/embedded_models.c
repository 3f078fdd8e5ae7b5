#include "embedded_files.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const embedded_file files[] = {{"", (const unsigned char *)"", 0}};

embedded_file_table embedded_models(void) {
    return (embedded_file_table){files, 0};
}
