        WebView web = findViewById(R.id.web);
        // ruleid: java-javascript-interface
        web.addJavascriptInterface(new Contacts(this), "Contacts");
        web.loadUrl(getIntent().getStringExtra("url",
