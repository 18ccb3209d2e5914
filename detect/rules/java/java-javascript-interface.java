import android.webkit.WebView;

class Browser {
    void show(WebView view) {
        // ruleid: java-javascript-interface
        view.addJavascriptInterface(new Bridge(), "app");
        // ruleid: java-javascript-interface
        this.view().addJavascriptInterface(new Bridge(), "bridge");
        // ok: java-javascript-interface
        view.loadUrl("https://app.example.com/");
        // ok: java-javascript-interface
        view.getSettings().setJavaScriptEnabled(false);
        // ok: java-javascript-interface
        view.removeJavascriptInterface("app");
    }
}
