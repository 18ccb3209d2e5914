import java.io.File;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

class Uploads {
    private static final Set<String> ALLOWED = Set.of("png", "jpg");
    private final Path folder = Path.of("/srv/uploads");

    void bad(MultipartFile upload) throws Exception {
        // ruleid: java-upload-by-given-name
        upload.transferTo(new File("/srv/www", upload.getOriginalFilename()));
        String name = upload.getOriginalFilename();
        // ruleid: java-upload-by-given-name
        upload.transferTo(folder.resolve(name));
    }

    void good(MultipartFile upload) throws Exception {
        // ok: java-upload-by-given-name
        upload.transferTo(folder.resolve(UUID.randomUUID() + ".png"));
    }

    void checked(MultipartFile upload) throws Exception {
        String name = upload.getOriginalFilename();
        if (!ALLOWED.contains(ending(name))) {
            throw new IllegalArgumentException("kind of file");
        }
        // ok: java-upload-by-given-name
        upload.transferTo(folder.resolve(name));
    }

    File fixed() {
        // ok: java-upload-by-given-name
        return new File("/srv/www", "logo.png");
    }
}
