import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

class Lines {
    void all(SSLSocket socket) throws Exception {
        // ruleid: java-old-tls
        SSLContext old = SSLContext.getInstance("SSLv3");
        // ruleid: java-old-tls
        SSLContext first = SSLContext.getInstance("TLSv1");
        // ruleid: java-old-tls
        socket.setEnabledProtocols(new String[] {"TLSv1.1", "TLSv1.2"});
        // ok: java-old-tls
        SSLContext good = SSLContext.getInstance("TLSv1.3");
        // ok: java-old-tls
        SSLContext plain = SSLContext.getInstance("TLS");
        // ok: java-old-tls
        socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
    }
}
