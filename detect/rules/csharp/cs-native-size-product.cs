public unsafe class Pixels
{
    public void Make(int width, int height)
    {
        // ruleid: cs-native-size-product
        var a = Marshal.AllocHGlobal(width * height * 3);
        // ruleid: cs-native-size-product
        var b = Marshal.AllocHGlobal(width * height);
        // ruleid: cs-native-size-product
        var c = Marshal.AllocCoTaskMem(width * height + 16);
        // ok: cs-native-size-product
        var d = Marshal.AllocHGlobal(1024);
        // ok: cs-native-size-product
        var e = Marshal.AllocHGlobal(width);
        // ok: cs-native-size-product
        var f = new byte[1024 * 4];
    }
}
