import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.BasicQuery;

class Shops {
    Object find(String name) {
        // ruleid: java-nosql-of-parts
        Object first = new BasicQuery("{ name: '" + name + "' }");
        // ruleid: java-nosql-of-parts
        Object second = Document.parse("{\"name\": \"" + name + "\"}");
        // ruleid: java-nosql-of-parts
        Object third = Filters.where("this.name == '" + name + "'");
        // ok: java-nosql-of-parts
        Object good = Filters.eq("name", name);
        // ok: java-nosql-of-parts
        Object document = new Document("name", name);
        // ok: java-nosql-of-parts
        Object fixed = Document.parse("{\"open\": true}");
        return new Object[] {first, second, third, good, document, fixed};
    }
}
