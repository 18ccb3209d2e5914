    {
        try
        {
            // ruleid: java-xxe-factory
            XMLReader parser = XMLReaderFactory.createXMLReader();
            parser.setContentHandler(new Events());
            parser.parse(new InputSource(
