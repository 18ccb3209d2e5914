    $qty = $_POST['qty'];
    // ruleid: php-xml-from-request
    $xml = "<order><qty>" . $qty . "</qty><price>10</price></order>";
    $doc = new DOMDocument();
    $doc->loadXML($xml
