import android.content.SharedPreferences;

class Remember {
    void save(SharedPreferences prefs, String password, String token, Cipherer box) {
        // ruleid: java-secret-in-preferences
        prefs.edit().putString("password", password).apply();
        SharedPreferences.Editor editor = prefs.edit();
        // ruleid: java-secret-in-preferences
        editor.putString("access_token", token);
        // ok: java-secret-in-preferences
        editor.putString("user", "anna");
        // ok: java-secret-in-preferences
        editor.putString("password", box.encrypt(password));
        // ok: java-secret-in-preferences
        editor.putString("password", null);
    }
}

class Database {
    Connection open() {
        Properties props = new Properties();
        // ok: java-secret-in-preferences
        props.setProperty("password", System.getenv("DB_PASSWORD"));
        return DriverManager.getConnection(url, props);
    }
}
