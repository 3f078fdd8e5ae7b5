#include "embedded_files.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char initial[] = {
#embed "../../migrations/0001-initial.sql"
};

static const embedded_file files[] = {
    {"0001-initial.sql", initial, sizeof initial},
};

embedded_file_table embedded_migrations(void) {
    return (embedded_file_table){files, sizeof files / sizeof *files};
}
