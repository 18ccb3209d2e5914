import java.io.File;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class Unpacker {
    void bad(ZipInputStream zip, File target) throws Exception {
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            // ruleid: java-archive-entry-path
            File out = new File(target, entry.getName());
            zip.transferTo(new FileOutputStream(out));
        }
    }

    void badPath(ZipInputStream zip, Path target) throws Exception {
        ZipEntry entry = zip.getNextEntry();
        // ruleid: java-archive-entry-path
        Path out = target.resolve(entry.getName());
        java.nio.file.Files.copy(zip, out);
    }

    void good(ZipInputStream zip, Path target) throws Exception {
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            // ok: java-archive-entry-path
            Path out = target.resolve(entry.getName()).normalize();
            if (!out.startsWith(target)) {
                throw new java.io.IOException("entry outside the folder");
            }
            java.nio.file.Files.copy(zip, out);
        }
    }

    File list(File dir, File file) {
        // ok: java-archive-entry-path
        File copy = new File(dir, file.getName());
        // ok: java-archive-entry-path
        return new File(dir, "readme.txt");
    }
}
