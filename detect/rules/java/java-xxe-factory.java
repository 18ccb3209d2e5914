import java.io.File;
import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;

class Feeds {
    Object open(File file) throws Exception {
        // ruleid: java-xxe-factory
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(file);
    }

    void sax(InputStream in, org.xml.sax.helpers.DefaultHandler handler) throws Exception {
        // ruleid: java-xxe-factory
        SAXParserFactory.newInstance().newSAXParser().parse(in, handler);
    }

    Object stax(InputStream in) throws Exception {
        // ruleid: java-xxe-factory
        XMLInputFactory inputs = XMLInputFactory.newInstance();
        return inputs.createXMLStreamReader(in);
    }

    Object good(File file) throws Exception {
        // ok: java-xxe-factory
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file);
    }

    Object goodStax(InputStream in) throws Exception {
        // ok: java-xxe-factory
        XMLInputFactory inputs = XMLInputFactory.newFactory();
        inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return inputs.createXMLStreamReader(in);
    }

    Object other(Feeds feeds) {
        // ok: java-xxe-factory
        return FeedFactory.newInstance();
    }
}
