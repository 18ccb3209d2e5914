import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

class Trust {
    TrustManager all = new X509TrustManager() {
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        // ruleid: java-trust-all-certificates
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            // nothing to do
        }

        public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
    };

    Object netty() throws Exception {
        // ruleid: java-trust-all-certificates
        return SslContextBuilder.forClient().trustManager(InsecureTrustManagerFactory.INSTANCE).build();
    }

    void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
        // ruleid: java-trust-all-certificates
        handler.proceed();
    }

    Object good() throws Exception {
        // ok: java-trust-all-certificates
        return SslContextBuilder.forClient().trustManager(new java.io.File("ca.pem")).build();
    }

    static class Pinned implements X509TrustManager {
        private X509TrustManager parent;

        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        // ok: java-trust-all-certificates
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            parent.checkServerTrusted(chain, type);
        }

        // ok: java-trust-all-certificates
        public X509Certificate[] getAcceptedIssuers() { return parent.getAcceptedIssuers(); }
    }
}
