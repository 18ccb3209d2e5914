// ruleid: java-hostname-unchecked-import
import org.apache.http.conn.ssl.NoopHostnameVerifier;
// ruleid: java-hostname-unchecked-import
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
// ok: java-hostname-unchecked-import
import org.apache.http.conn.ssl.DefaultHostnameVerifier;
// ok: java-hostname-unchecked-import
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
// ok: java-hostname-unchecked-import
import org.apache.http.impl.client.HttpClients;

class Imports {}
