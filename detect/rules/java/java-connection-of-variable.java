import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;

class Probe {
    Object connect(String host, int port, String link) throws Exception {
        // ruleid: java-connection-of-variable
        InetSocketAddress address = new InetSocketAddress(host, port);
        // ruleid: java-connection-of-variable
        Socket socket = new Socket(host, port);
        // ruleid: java-connection-of-variable
        Object body = new URL(link).openStream();
        URL fixed = new URL("https://example.com/feed");
        // ok: java-connection-of-variable
        InetSocketAddress local = new InetSocketAddress("localhost", 8080);
        // ok: java-connection-of-variable
        Object feed = new URL("https://example.com/feed").openStream();
        // ok: java-connection-of-variable
        Socket known = new Socket("db.example.com", 5432);
        return new Object[] {address, socket, body, fixed, local, feed, known};
    }
}
