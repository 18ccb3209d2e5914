    public Object restore(String text) {
        // ruleid: java-xml-decoder
        return new XStream(new StaxDriver()).fromXML(text);
    }
    public int size(String a,
