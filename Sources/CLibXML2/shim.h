#include <libxml/xmlversion.h>
// The ICU headers behind this clash with those of Foundation.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

// xmlFree is a variable that holds a function, which Swift does not import.
static inline void archive_xml_free(void *_Nullable memory) { xmlFree(memory); }
