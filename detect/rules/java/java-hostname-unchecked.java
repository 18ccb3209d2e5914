import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.impl.client.HttpClients;

class Clients {
    void open(HttpsURLConnection connection) {
        // ruleid: java-hostname-unchecked
        connection.setHostnameVerifier((host, session) -> true);
        // ruleid: java-hostname-unchecked
        HttpClients.custom().setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE).build();
        HostnameVerifier lax = new HostnameVerifier() {
            // ruleid: java-hostname-unchecked
            public boolean verify(String host, SSLSession session) {
                return true;
            }
        };
        connection.setHostnameVerifier(lax);
    }

    void good(HttpsURLConnection connection) {
        // ok: java-hostname-unchecked
        connection.setHostnameVerifier(HttpsURLConnection.getDefaultHostnameVerifier());
        // ok: java-hostname-unchecked
        HttpClients.custom().setSSLHostnameVerifier(new DefaultHostnameVerifier()).build();
    }

    // ok: java-hostname-unchecked
    boolean verify(String host, SSLSession session) {
        return host.equals(session.getPeerHost());
    }
}
