public static unsafe class Frames
{
    public static void Copy(byte* from, byte* to, int count)
    {
        // ruleid: cs-native-copy-of-variable-size
        Buffer.MemoryCopy(from, to, count, count);
        // ruleid: cs-native-copy-of-variable-size
        Unsafe.CopyBlock(to, from, (uint)count);
        // ruleid: cs-native-copy-of-variable-size
        CopyMemory(to, from, count);
        // ok: cs-native-copy-of-variable-size
        Unsafe.CopyBlock(to, from, 16);
        // ok: cs-native-copy-of-variable-size
        source.AsSpan(0, count).CopyTo(target);
        // ok: cs-native-copy-of-variable-size
        Buffer.BlockCopy(a, 0, b, 0, a.Length);
    }
}
