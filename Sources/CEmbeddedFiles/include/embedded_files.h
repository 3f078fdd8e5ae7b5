#ifndef EMBEDDED_FILES_H
#define EMBEDDED_FILES_H

#include <stddef.h>

/// One file compiled into the program: its name without folders, its bytes, how many.
typedef struct {
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t count;
} embedded_file;

/// A table of files in the order of their names.
typedef struct {
    const embedded_file *_Nonnull files;
    size_t count;
} embedded_file_table;

/// `migrations/*.sql`.
embedded_file_table embedded_migrations(void);

/// `Sources/Lexicon/Data/*`.
embedded_file_table embedded_lexicon(void);

/// `Sources/Lexicon/Gazetteer/Tables/countries.tsv`: the names that questions may use.
embedded_file_table embedded_countries(void);

/// `Sources/Language/Model/*.bin`.
embedded_file_table embedded_models(void);

#endif
