<?php

function build($writer)
{
    $name = $_POST['name'];
    // ruleid: php-xml-from-request
    $xml = '<?xml version="1.0"?><user><name>' . $name . '</name></user>';
    // ruleid: php-xml-from-request
    $doc = simplexml_load_string("<item>$name</item>");
    // ok: php-xml-from-request
    $writer->writeElement('name', $name);
    // ok: php-xml-from-request
    $good = '<?xml version="1.0"?><user>' . htmlspecialchars($name, ENT_XML1) . '</user>';
    // ok: php-xml-from-request
    $html = '<p>' . htmlspecialchars($name) . '</p>';
    return [$xml, $doc, $good, $html];
}
