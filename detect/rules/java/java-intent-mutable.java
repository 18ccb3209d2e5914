import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;

class Reminders {
    PendingIntent[] all(Context context, Intent intent) {
        // ruleid: java-intent-mutable
        PendingIntent first = PendingIntent.getBroadcast(context, 1, intent, PendingIntent.FLAG_MUTABLE);
        // ruleid: java-intent-mutable
        PendingIntent second = PendingIntent.getActivity(context, 1, intent, PendingIntent.FLAG_MUTABLE | PendingIntent.FLAG_UPDATE_CURRENT);
        // ok: java-intent-mutable
        PendingIntent good = PendingIntent.getBroadcast(context, 1, intent, PendingIntent.FLAG_IMMUTABLE);
        // ok: java-intent-mutable
        PendingIntent old = PendingIntent.getService(context, 1, intent, 0);
        return new PendingIntent[] {first, second, good, old};
    }

    // ok: java-intent-mutable
    int flags = PendingIntent.FLAG_MUTABLE;
}
