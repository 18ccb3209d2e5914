import android.content.Context;
import android.content.SharedPreferences;

class Exports {
    void write(Context context) throws Exception {
        // ruleid: java-world-accessible-file
        context.openFileOutput("a.txt", Context.MODE_WORLD_READABLE);
        // ruleid: java-world-accessible-file
        SharedPreferences open = context.getSharedPreferences("a", Context.MODE_WORLD_WRITEABLE);
        // ok: java-world-accessible-file
        context.openFileOutput("a.txt", Context.MODE_PRIVATE);
        // ok: java-world-accessible-file
        SharedPreferences good = context.getSharedPreferences("a", Context.MODE_PRIVATE);
        // ruleid: java-world-accessible-file
        int forAll = Context.MODE_WORLD_READABLE;
        // ok: java-world-accessible-file
        int mode = Context.MODE_APPEND;
    }
}
