    try {
      // ruleid: java-xxe-transformer
      Transformer t = TransformerFactory.newInstance().newTransformer(new StreamSource(xsl));
      t.transform(new StreamSource(in),
