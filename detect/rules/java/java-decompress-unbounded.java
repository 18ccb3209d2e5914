import java.io.InputStream;
import java.util.zip.GZIPInputStream;

class Bodies {
    byte[] bad(InputStream raw) throws Exception {
        // ruleid: java-decompress-unbounded
        return new GZIPInputStream(raw).readAllBytes();
    }

    byte[] alsoBad(InputStream raw) throws Exception {
        try (GZIPInputStream in = new GZIPInputStream(raw)) {
            // ruleid: java-decompress-unbounded
            return in.readAllBytes();
        }
    }

    byte[] good(InputStream raw) throws Exception {
        // ok: java-decompress-unbounded
        byte[] all = new GZIPInputStream(raw).readNBytes(1_000_001);
        if (all.length > 1_000_000) {
            throw new java.io.IOException("too long");
        }
        return all;
    }

    byte[] plain(java.io.FileInputStream file) throws Exception {
        // ok: java-decompress-unbounded
        return file.readAllBytes();
    }

    // ok: java-decompress-unbounded
    int read(InputStream in) throws Exception { return in.read(); }
}
