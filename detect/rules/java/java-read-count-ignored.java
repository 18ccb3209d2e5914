class Reader {
    byte[] head(InputStream in) throws IOException {
        byte[] head = new byte[8];
        // ruleid: java-read-count-ignored
        in.read(head);
        // ruleid: java-read-count-ignored
        fis.read(buffer);
        // ok: java-read-count-ignored
        int n = in.read(head);
        // ok: java-read-count-ignored
        data.readFully(head);
        // ok: java-read-count-ignored
        byte[] all = in.readNBytes(8);
        return head;
    }
}
