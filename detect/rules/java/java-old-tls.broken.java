            TrustManager[] tms = tmf.getTrustManagers();
            // ruleid: java-old-tls
            SSLContext context = SSLContext.getInstance("SSL");
            context.init(null, tms,
