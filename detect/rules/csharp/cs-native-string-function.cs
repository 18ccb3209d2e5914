public static class Native
{
    [DllImport("msvcrt.dll")]
    // ruleid: cs-native-string-function
    private static extern IntPtr strcpy(IntPtr to, string from);

    [DllImport("msvcrt.dll")]
    // ruleid: cs-native-string-function
    public static extern int sprintf(StringBuilder to, string format);

    [DllImport("kernel32.dll")]
    // ruleid: cs-native-string-function
    internal static unsafe extern void CopyMemory(void* to, void* from, int size);

    [DllImport("kernel32.dll")]
    // ok: cs-native-string-function
    private static extern int GetCurrentProcessId();

    [DllImport("user32.dll")]
    // ok: cs-native-string-function
    private static extern int GetWindowText(IntPtr window, StringBuilder text, int max);

    public static void Copy(byte[] a, byte[] b)
    {
        // ok: cs-native-string-function
        Buffer.BlockCopy(a, 0, b, 0, Math.Min(a.Length, b.Length));
    }
}
