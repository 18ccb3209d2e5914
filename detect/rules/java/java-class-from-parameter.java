import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PathVariable;

class Plugins {
    private static final Map<String, Class<?>> KNOWN = Map.of("csv", String.class);

    Object load(HttpServletRequest request) throws Exception {
        String name = request.getParameter("plugin");
        // ruleid: java-class-from-parameter
        Class<?> type = Class.forName("com.example." + name);
        // ruleid: java-class-from-parameter
        type.getMethod(request.getParameter("action")).invoke(null);
        // ok: java-class-from-parameter
        Class<?> good = KNOWN.get(name);
        // ok: java-class-from-parameter
        Class<?> fixed = Class.forName("com.example.Csv");
        return new Object[] {good, fixed};
    }

    Object show(@PathVariable String type) throws Exception {
        // ruleid: java-class-from-parameter
        return getClass().getClassLoader().loadClass(type);
    }

    Object inner(String type) throws Exception {
        // ok: java-class-from-parameter
        return Class.forName(type);
    }
}
