        try {
            // ruleid: java-request-of-joined-url
            con = (HttpURLConnection) (new URL(BASE + location)).openConnection();
            con.setRequestMethod("GET"); while (
