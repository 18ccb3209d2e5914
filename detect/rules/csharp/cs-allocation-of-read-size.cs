public class Packets
{
    public byte[] Read(BinaryReader reader, byte[] head)
    {
        int size = reader.ReadInt32();
        // ruleid: cs-allocation-of-read-size
        var a = new byte[size];
        // ruleid: cs-allocation-of-read-size
        var b = new byte[BitConverter.ToInt32(head, 0)];
        var n = IPAddress.NetworkToHostOrder(reader.ReadInt32());
        // ruleid: cs-allocation-of-read-size
        var p = Marshal.AllocHGlobal(n);
        // ok: cs-allocation-of-read-size
        var c = new byte[4];
        // ok: cs-allocation-of-read-size
        var d = new byte[Math.Min(size, 65536)];
        // ok: cs-allocation-of-read-size
        var e = new byte[head.Length];
        return a;
    }
}
