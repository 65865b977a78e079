#pragma once
// libxml2's ICU types clash with Foundation's ("UErrorCode has different definitions"); nothing here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

/// `xmlFree` is a mutable global, which Swift 6 refuses; this is the same call.
static inline void shortlist_xml_free(void *pointer) { xmlFree(pointer); }

/// Newer libxml2 passes the error as const; one typedef of ours serves both.
#if LIBXML_VERSION >= 21200
typedef const xmlError *shortlist_xml_error;
#else
typedef xmlErrorPtr shortlist_xml_error;
#endif

static inline void shortlist_xml_ignore(void *context, const char *message, ...) { (void)context; (void)message; }

/// libxml2 writes some faults to stderr whatever its options say; Swift cannot make the variadic handler that stops it.
static inline void shortlist_xml_silence(void) { xmlSetGenericErrorFunc(NULL, shortlist_xml_ignore); }

/// The same for threads that have not used libxml2 yet.
static inline void shortlist_xml_silence_new_threads(void) {
    xmlInitParser();
    xmlThrDefSetGenericErrorFunc(NULL, shortlist_xml_ignore);
}
