import android.webkit.WebView;

class Reader {
    void show(WebView view) {
        // ruleid: java-webview-javascript
        view.getSettings().setJavaScriptEnabled(true);
        android.webkit.WebSettings settings = view.getSettings();
        // ruleid: java-webview-javascript
        settings.setJavaScriptEnabled(true);
        // ok: java-webview-javascript
        settings.setJavaScriptEnabled(false);
        // ok: java-webview-javascript
        settings.setSupportZoom(true);
        // ok: java-webview-javascript
        view.loadUrl("https://app.example.com/");
    }
}
