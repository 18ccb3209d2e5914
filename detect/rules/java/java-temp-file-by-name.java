import java.io.File;
import java.io.FileOutputStream;
import java.nio.file.Files;

class Scratch {
    void all(String name) throws Exception {
        // ruleid: java-temp-file-by-name
        FileOutputStream out = new FileOutputStream("/tmp/report.csv");
        // ruleid: java-temp-file-by-name
        File file = new File("/tmp/" + name);
        // ruleid: java-temp-file-by-name
        File other = new File(System.getProperty("java.io.tmpdir"), "report.csv");
        // ok: java-temp-file-by-name
        java.nio.file.Path good = Files.createTempFile("report", ".csv");
        // ok: java-temp-file-by-name
        java.nio.file.Path folder = Files.createTempDirectory("report");
        // ok: java-temp-file-by-name
        File home = new File("/srv/reports/report.csv");
        out.close();
    }
}

class Salaries {
    File report() {
        // ruleid: java-temp-file-by-name
        File file = new File(System.getProperty("java.io.tmpdir"), "salary-" + System.currentTimeMillis() + ".csv");
        // ok: java-temp-file-by-name
        Path own = Files.createTempFile("salary", ".csv");
        return file;
    }
}
