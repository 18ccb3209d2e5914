        XPath xpath = factory.newXPath();
        // ruleid: java-xpath-of-variable
        XPathExpression expr = xpath.compile(path);
        NodeList nodes = (NodeList) expr.evaluate(doc,
