import javax.xml.XMLConstants;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.SchemaFactory;

class Sheets {
    Object convert() throws Exception {
        // ruleid: java-xxe-transformer
        TransformerFactory factory = TransformerFactory.newInstance();
        return factory.newTransformer();
    }

    Object validate() {
        // ruleid: java-xxe-transformer
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    }

    Object good() throws Exception {
        // ok: java-xxe-transformer
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        return factory.newTransformer();
    }

    Object secure() throws Exception {
        // ok: java-xxe-transformer
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newTransformer();
    }

    // ok: java-xxe-transformer
    Object mine() { return SheetFactory.newInstance(); }
}
