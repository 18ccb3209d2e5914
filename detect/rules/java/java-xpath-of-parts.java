import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import org.w3c.dom.Document;

class Logins {
    Object find(XPath xpath, Document doc, String user, String password) throws Exception {
        // ruleid: java-xpath-of-parts
        Object direct = xpath.evaluate("//user[@name='" + user + "']", doc, XPathConstants.NODE);
        String query = "//user[@name='" + user + "' and @password='" + password + "']";
        // ruleid: java-xpath-of-parts
        Object compiled = xpath.compile(query).evaluate(doc);
        // ruleid: java-xpath-of-parts
        Object formatted = xpath.compile(String.format("//user[@id='%s']", user));
        // ok: java-xpath-of-parts
        Object all = xpath.evaluate("//user", doc, XPathConstants.NODESET);
        xpath.setXPathVariableResolver(name -> user);
        // ok: java-xpath-of-parts
        Object good = xpath.compile("//user[@name=$name]").evaluate(doc);
        // ok: java-xpath-of-parts
        Object regex = java.util.regex.Pattern.compile("^" + user);
        return new Object[] {direct, compiled, formatted, all, good, regex};
    }
}

class Years {
    Object year(XPath xpath, int year) {
        // ok: java-xpath-of-parts
        return xpath.evaluate("/a/b[@year='" + year + "']", doc);
    }
}
