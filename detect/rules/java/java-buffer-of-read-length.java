import java.io.DataInputStream;
import java.nio.ByteBuffer;

class Frames {
    byte[] bad(DataInputStream in) throws Exception {
        int length = in.readInt();
        // ruleid: java-buffer-of-read-length
        byte[] frame = new byte[length];
        in.readFully(frame);
        return frame;
    }

    ByteBuffer alsoBad(ByteBuffer in) {
        int size = in.getInt();
        // ruleid: java-buffer-of-read-length
        return ByteBuffer.allocate(size);
    }

    byte[] good(DataInputStream in) throws Exception {
        int length = in.readInt();
        if (length < 0 || length > 65536) {
            throw new java.io.IOException("frame too long");
        }
        // ok: java-buffer-of-read-length
        byte[] frame = new byte[length];
        in.readFully(frame);
        return frame;
    }

    byte[] fixed() {
        // ok: java-buffer-of-read-length
        return new byte[1024];
    }

    byte[] given(int length) {
        // ok: java-buffer-of-read-length
        return new byte[length];
    }
}
