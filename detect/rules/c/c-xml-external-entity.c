#include <libxml/parser.h>

void load(const char *file, const char *text, int n) {
    // ruleid: c-xml-external-entity
    xmlDocPtr a = xmlReadFile(file, NULL, XML_PARSE_NOENT);
    // ruleid: c-xml-external-entity
    xmlSubstituteEntitiesDefault(1);
    // ok: c-xml-external-entity
    xmlDocPtr b = xmlReadFile(file, NULL, XML_PARSE_NONET);
    // ok: c-xml-external-entity
    xmlDocPtr c = xmlReadMemory(text, n, "x.xml", NULL, 0);
    // ok: c-xml-external-entity
    xmlSubstituteEntitiesDefault(0);
}
