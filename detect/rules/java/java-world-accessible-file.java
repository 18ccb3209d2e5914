import android.content.Context;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class Exports {
    void write(Context context, File report, Path path) throws Exception {
        // ruleid: java-world-accessible-file
        context.openFileOutput("a.txt", Context.MODE_WORLD_READABLE);
        // ruleid: java-world-accessible-file
        report.setReadable(true, false);
        // ruleid: java-world-accessible-file
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
        // ok: java-world-accessible-file
        context.openFileOutput("a.txt", Context.MODE_PRIVATE);
        // ok: java-world-accessible-file
        report.setReadable(true, true);
        // ok: java-world-accessible-file
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
    }
}
