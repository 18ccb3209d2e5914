import android.webkit.WebView;

class Start {
    void always(WebSecurity web) {
        // ruleid: java-debug-on
        WebView.setWebContentsDebuggingEnabled(true);
        // ruleid: java-debug-on
        web.debug(true);
    }

    void guarded() {
        if (BuildConfig.DEBUG) {
            // ok: java-debug-on
            WebView.setWebContentsDebuggingEnabled(true);
        }
        // ok: java-debug-on
        WebView.setWebContentsDebuggingEnabled(false);
        // ok: java-debug-on
        log.debug("true");
    }
}
