<?php

function read($xml)
{
    $doc = new DOMDocument();
    // ruleid: php-xml-external-entities
    $doc->loadXML($xml, LIBXML_NOENT | LIBXML_DTDLOAD);
    // ruleid: php-xml-external-entities
    $doc->substituteEntities = true;
    // ruleid: php-xml-external-entities
    $s = simplexml_load_string($xml, 'SimpleXMLElement', LIBXML_NOENT);
    // ok: php-xml-external-entities
    $doc->loadXML($xml, LIBXML_NONET);
    // ok: php-xml-external-entities
    $t = simplexml_load_string($xml);
    // ok: php-xml-external-entities
    $doc->substituteEntities = false;
    return [$s, $t];
}


function validates($dom, $source)
{
    // ok: php-xml-external-entities
    $old = libxml_disable_entity_loader(false);
    $valid = $dom->schemaValidateSource($source);
    libxml_disable_entity_loader($old);
    return $valid;
}
