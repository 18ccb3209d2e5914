        web = new WebView(this);
        // ruleid: java-webview-javascript
        web.getSettings().setJavaScriptEnabled(true);
        web.loadData(page, "text/html",
