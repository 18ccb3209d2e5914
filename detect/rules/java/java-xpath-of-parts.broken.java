      XPath xPath = XPathFactory.newInstance().newXPath();
      // ruleid: java-xpath-of-parts
      NodeList list = (NodeList) xPath.evaluate("/books/book[title='" + title + "']", doc, XPathConstants.NODESET);
      for (int i = 0; i <
