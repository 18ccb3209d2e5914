import android.webkit.WebSettings;
import android.webkit.WebView;

class Page {
    void show(WebView view) {
        WebSettings settings = view.getSettings();
        // ruleid: java-webview-file-access
        settings.setAllowFileAccess(true);
        // ruleid: java-webview-file-access
        view.getSettings().setAllowUniversalAccessFromFileURLs(true);
        // ok: java-webview-file-access
        settings.setAllowFileAccessFromFileURLs(false);
        // ok: java-webview-file-access
        settings.setAllowContentAccess(false);
        // ok: java-webview-file-access
        settings.setBuiltInZoomControls(true);
    }
}
