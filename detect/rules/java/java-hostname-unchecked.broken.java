      HttpsURLConnection.setDefaultHostnameVerifier(
        // ruleid: java-hostname-unchecked
        SSLSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER);
      URL sslUrl = new URL("https://192.0.2.1:" + port,
