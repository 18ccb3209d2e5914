byte[] magic = new byte[4];
// ruleid: java-read-count-ignored
inputStream.read(magic);
if (!Arrays.equals(magic, PNG)) {
    throw new
