        $input = file_get_contents('php://input');
        // ruleid: php-xml-external-entities
        libxml_disable_entity_loader(false);
        $dom = new DOMDocument();
        $dom->loadXML($input
