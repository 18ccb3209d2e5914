        TrustManager[] all = new TrustManager[] { new X509TrustManager() {
            public X509Certificate[] getAcceptedIssuers() { return null; }
            // ruleid: java-trust-all-certificates
            public void checkServerTrusted(X509Certificate[] certs, String authType) { }
        } };
    SSLContext sc = SSLContext.getInstance("TLS",
