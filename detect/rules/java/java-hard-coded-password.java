import java.sql.Connection;
import java.sql.DriverManager;

class Database {
    // ruleid: java-hard-coded-password
    private static final String PASSWORD = "Str4wberry!fields";
    // ok: java-hard-coded-password
    private static final String PASSWORD_KEY = "db.password";
    // ok: java-hard-coded-password
    static final String SECRET = "client_secret";

    Connection open(DataSource source) throws Exception {
        // ruleid: java-hard-coded-password
        source.setPassword("Str4wberry!fields");
        // ruleid: java-hard-coded-password
        return DriverManager.getConnection("jdbc:mysql://db.example.com/a", "root", "toor");
    }

    Connection good(DataSource source) throws Exception {
        // ok: java-hard-coded-password
        String password = System.getenv("DB_PASSWORD");
        // ok: java-hard-coded-password
        source.setPassword(password);
        // ok: java-hard-coded-password
        source.setProperty("password", "${DB_PASSWORD}");
        // ok: java-hard-coded-password
        return DriverManager.getConnection("jdbc:mysql://db.example.com/a", "app", password);
    }
}

class Hashes {
    // ruleid: java-hard-coded-password
    private static final String PEPPER = "s3rver-pepp3r-2021";
}
