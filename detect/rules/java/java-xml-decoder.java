import com.thoughtworks.xstream.XStream;
import java.beans.XMLDecoder;
import java.io.InputStream;

class Layouts {
    Object decode(InputStream in) {
        // ruleid: java-xml-decoder
        XMLDecoder decoder = new XMLDecoder(in);
        return decoder.readObject();
    }

    Object stream(String xml) {
        XStream xs = new XStream();
        // ruleid: java-xml-decoder
        return xs.fromXML(xml);
    }

    Object limited(String xml) {
        XStream xs = new XStream();
        xs.allowTypes(new Class[] {Layout.class});
        // ok: java-xml-decoder
        return xs.fromXML(xml);
    }

    Object jaxb(javax.xml.bind.Unmarshaller reader, java.io.File file) throws Exception {
        // ok: java-xml-decoder
        return reader.unmarshal(file);
    }

    Object mine(Layout layout, String xml) {
        // ok: java-xml-decoder
        return layout.fromXML(xml);
    }
}
