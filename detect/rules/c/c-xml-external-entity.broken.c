    // ruleid: c-xml-external-entity
    doc = xmlReadMemory(buf, len, NULL, NULL, XML_PARSE_DTDLOAD | XML_PARSE_NOENT);
    if (doc ==
