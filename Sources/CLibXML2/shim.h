#include <libxml/xmlversion.h>
// With it the headers take in those of ICU, which define anew what Foundation has. Only the inside of a type that is
// never looked into depends on it.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>
