import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Settings {
    Object load(String text) {
        Yaml yaml = new Yaml();
        // ruleid: java-yaml-load
        return yaml.load(text);
    }

    ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        // ruleid: java-yaml-load
        mapper.enableDefaultTyping();
        // ok: java-yaml-load
        mapper.findAndRegisterModules();
        return mapper;
    }

    Object safe(String text) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        // ok: java-yaml-load
        return yaml.load(text);
    }

    Object other(java.util.Properties properties, java.io.Reader reader) throws Exception {
        // ok: java-yaml-load
        properties.load(reader);
        return properties;
    }
}
