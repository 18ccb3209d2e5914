import org.apache.http.client.config.RequestConfig;
// ruleid: java-hostname-unchecked-import
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.conn.
