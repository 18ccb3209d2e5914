        $proc = new XSLTProcessor();
        // ruleid: php-xslt-functions
        $proc->registerPHPFunctions();
        $proc->importStylesheet($xsl);
        return $proc->transformToXML(
