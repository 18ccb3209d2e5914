import javax.xml.xpath.XPath;
import org.w3c.dom.Document;

class Finder {
    Object find(XPath engine, Document doc, String expression, Evaluator other) throws Exception {
        // ruleid: java-xpath-of-variable
        Object first = engine.compile(expression);
        // ruleid: java-xpath-of-variable
        Object second = engine.evaluate(expression, doc);
        // ok: java-xpath-of-variable
        Object third = engine.evaluate("//book", doc);
        // ok: java-xpath-of-variable
        Object fourth = engine.compile("//book[@id=$id]");
        // ok: java-xpath-of-variable
        Object fifth = other.evaluate(expression, doc);
        return new Object[] {first, second, third, fourth, fifth};
    }
}
