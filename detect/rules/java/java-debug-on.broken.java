    protected void onCreate(Bundle saved) {
        // ruleid: java-debug-on
        WebView.setWebContentsDebuggingEnabled(true);
        web.loadUrl(home,
