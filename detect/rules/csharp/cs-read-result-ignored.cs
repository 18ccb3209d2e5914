public class Files
{
    public byte[] All(Stream stream, int size)
    {
        var buffer = new byte[size];
        // ruleid: cs-read-result-ignored
        stream.Read(buffer, 0, size);
        // ruleid: cs-read-result-ignored
        this.input.Read(buffer, 0, buffer.Length);
        // ruleid: cs-read-result-ignored
        stream.Read(buffer, 0, 16);
        // ok: cs-read-result-ignored
        int n = stream.Read(buffer, 0, size);
        // ok: cs-read-result-ignored
        stream.ReadExactly(buffer, 0, size);
        // ok: cs-read-result-ignored
        if (stream.Read(buffer, 0, 4) != 4) throw new EndOfStreamException();
        return buffer;
    }
}
