#include <dlfcn.h>
#include <stddef.h>

// The library is loaded when the first page or feed comes: together with the ICU behind it, loading
// took longer than answering most questions does, and only `ingest` reads pages. A header of libxml2
// would bring the library back among what the program is linked to; so what is used of it is
// declared here, as in libxml/tree.h, HTMLparser.h and parser.h, where it has been the same since 2.6.

typedef unsigned char xmlChar;
typedef struct _xmlDoc *xmlDocPtr;
typedef struct _xmlNode *xmlNodePtr;

struct _xmlNode {
  void *_Nullable _private;
  int type;
  const xmlChar *_Nullable name;
  struct _xmlNode *_Nullable children;
  struct _xmlNode *_Nullable last;
  struct _xmlNode *_Nullable parent;
  struct _xmlNode *_Nullable next;
  struct _xmlNode *_Nullable prev;
  xmlDocPtr _Nullable doc;
  void *_Nullable ns;
  xmlChar *_Nullable content;
};

enum { XML_ELEMENT_NODE = 1, XML_TEXT_NODE = 3, XML_CDATA_SECTION_NODE = 4 };

/// Options of both parsers.
enum {
  ARCHIVE_XML_RECOVER = 1 << 0,
  ARCHIVE_XML_NOERROR = 1 << 5,
  ARCHIVE_XML_NOWARNING = 1 << 6,
  ARCHIVE_XML_NONET = 1 << 11,
  ARCHIVE_XML_NOCDATA = 1 << 14
};

/// A function or variable of libxml2; NULL where the library is not installed.
static inline void *_Nullable archive_xml_symbol(const char *_Nonnull name) {
  static void *library = NULL;
  if (library == NULL) library = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) library = dlopen("libxml2.so.16", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) library = dlopen("libxml2.so", RTLD_NOW | RTLD_LOCAL);
  return library == NULL ? NULL : dlsym(library, name);
}

static inline xmlDocPtr _Nullable archive_html_read(
    const char *_Nullable bytes, int count, const char *_Nullable encoding, int options) {
  xmlDocPtr (*read)(const char *, int, const char *, const char *, int) =
      archive_xml_symbol("htmlReadMemory");
  return read == NULL ? NULL : read(bytes, count, NULL, encoding, options);
}

static inline xmlDocPtr _Nullable archive_xml_read(
    const char *_Nullable bytes, int count, int options) {
  xmlDocPtr (*read)(const char *, int, const char *, const char *, int) =
      archive_xml_symbol("xmlReadMemory");
  return read == NULL ? NULL : read(bytes, count, NULL, NULL, options);
}

static inline xmlNodePtr _Nullable archive_xml_root(xmlDocPtr _Nonnull document) {
  xmlNodePtr (*root)(xmlDocPtr) = archive_xml_symbol("xmlDocGetRootElement");
  return root == NULL ? NULL : root(document);
}

static inline xmlChar *_Nullable archive_xml_attribute(
    xmlNodePtr _Nonnull node, const char *_Nonnull name) {
  xmlChar *(*get)(xmlNodePtr, const xmlChar *) = archive_xml_symbol("xmlGetProp");
  return get == NULL ? NULL : get(node, (const xmlChar *)name);
}

static inline xmlChar *_Nullable archive_xml_content(xmlNodePtr _Nonnull node) {
  xmlChar *(*get)(xmlNodePtr) = archive_xml_symbol("xmlNodeGetContent");
  return get == NULL ? NULL : get(node);
}

static inline void archive_xml_free_document(xmlDocPtr _Nonnull document) {
  void (*release)(xmlDocPtr) = archive_xml_symbol("xmlFreeDoc");
  if (release != NULL) release(document);
}

// xmlFree is a variable that holds a function.
static inline void archive_xml_free(void *_Nullable memory) {
  void (**release)(void *) = archive_xml_symbol("xmlFree");
  if (release != NULL && *release != NULL) (*release)(memory);
}
