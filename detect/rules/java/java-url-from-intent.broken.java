        Uri uri = getIntent().getData();
        // ruleid: java-url-from-intent
        web.loadUrl(uri.toString());
        web.setWebViewClient(new Client(this,
