import java.net.URL;
import org.apache.commons.net.ftp.FTPClient;

class Fetch {
    Object all() throws Exception {
        // ruleid: java-cleartext-connection
        URL plain = new URL("http://api.weather.test/v1/now");
        // ruleid: java-cleartext-connection
        FTPClient client = new FTPClient();
        // ok: java-cleartext-connection
        URL good = new URL("https://api.weather.test/v1/now");
        // ok: java-cleartext-connection
        URL local = new URL("http://localhost:8080/");
        // ok: java-cleartext-connection
        FTPSClient secure = new FTPSClient();
        return new Object[] {plain, client, good, local, secure};
    }
}
