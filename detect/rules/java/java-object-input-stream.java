import java.io.FileInputStream;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

class Cache {
    Object load(String path) throws Exception {
        // ruleid: java-object-input-stream
        try (ObjectInputStream in = new ObjectInputStream(new FileInputStream(path))) {
            return in.readObject();
        }
    }

    Object receive(java.net.Socket socket) throws Exception {
        // ruleid: java-object-input-stream
        return new ObjectInputStream(socket.getInputStream()).readObject();
    }

    Object filtered(InputStream raw) throws Exception {
        // ok: java-object-input-stream
        ObjectInputStream in = new ObjectInputStream(raw);
        in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("com.example.Order;!*"));
        return in.readObject();
    }

    // ok: java-object-input-stream
    Order json(com.fasterxml.jackson.databind.ObjectMapper mapper, InputStream raw) throws Exception {
        // ok: java-object-input-stream
        return mapper.readValue(raw, Order.class);
    }
}
