import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class Reports {
    void write(File report, Path path) throws Exception {
        // ruleid: java-file-for-all
        report.setReadable(true, false);
        // ruleid: java-file-for-all
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
        // ok: java-file-for-all
        report.setReadable(true, true);
        // ok: java-file-for-all
        report.setWritable(true);
        // ok: java-file-for-all
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
    }
}
