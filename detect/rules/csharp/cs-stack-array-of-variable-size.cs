public static class Texts
{
    public static string Upper(string text, int count)
    {
        // ruleid: cs-stack-array-of-variable-size
        Span<char> a = stackalloc char[count + 1];
        // ruleid: cs-stack-array-of-variable-size
        Span<byte> b = stackalloc byte[count];
        // ruleid: cs-stack-array-of-variable-size
        Span<byte> c = stackalloc byte[count * 2];
        // ok: cs-stack-array-of-variable-size
        Span<byte> d = stackalloc byte[256];
        // ok: cs-stack-array-of-variable-size
        Span<byte> e = count <= 256 ? stackalloc byte[count] : new byte[count];
        // ok: cs-stack-array-of-variable-size
        var f = new byte[count];
        return new string(a);
    }
}
