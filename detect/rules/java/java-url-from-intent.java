import android.app.Activity;
import android.content.Intent;
import android.webkit.WebView;

class Viewer extends Activity {
    void show(WebView view, Intent intent) {
        String link = getIntent().getStringExtra("link");
        // ruleid: java-url-from-intent
        view.loadUrl(link);
        // ruleid: java-url-from-intent
        view.loadUrl(intent.getDataString());
        // ok: java-url-from-intent
        view.loadUrl("https://app.example.com/");
        // ok: java-url-from-intent
        view.setTag(link);
        String page = getString(R.string.home);
        // ok: java-url-from-intent
        view.loadUrl(page);
    }
}
