import java.io.File;
import java.io.FileInputStream;
import java.nio.file.Path;
import java.nio.file.Paths;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.io.FilenameUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.multipart.MultipartFile;

class Attachments {
    private final Path home = Paths.get("/srv/attachments");

    void read(HttpServletRequest request) throws Exception {
        String name = request.getParameter("file");
        // ruleid: java-path-from-parameter
        FileInputStream in = new FileInputStream("/srv/attachments/" + name);
        // ok: java-path-from-parameter
        File good = new File("/srv/attachments", FilenameUtils.getName(name));
        // ok: java-path-from-parameter
        File number = new File("/srv/attachments/" + Integer.parseInt(request.getParameter("id")));
        in.close();
    }

    void save(MultipartFile upload) throws Exception {
        // ruleid: java-path-from-parameter
        upload.transferTo(home.resolve(upload.getOriginalFilename()));
    }

    Object show(@PathVariable String name) {
        // ruleid: java-path-from-parameter
        return Paths.get("/srv/attachments", name);
    }

    Object fixed(String name) {
        // ok: java-path-from-parameter
        return Paths.get("/srv/attachments/readme.txt");
    }
}

class Attachments {
    @GetMapping("/attachments")
    Resource download(@RequestParam("file") String fileName) throws IOException {
        // ok: java-path-from-parameter
        Path path = root.resolve(fileName).normalize();
        if (!path.startsWith(root)) {
            throw new NotFound();
        }
        // ok: java-path-from-parameter
        return new FileSystemResource(path);
    }
}

class Slugs {
    String page(@RequestParam String q) throws Exception {
        if (!SLUG.matcher(q).matches()) { throw new IllegalArgumentException(); }
        // ok: java-path-from-parameter
        return Files.readString(Path.of("/srv/pages", q + ".txt"));
    }
}
