using System.Security.Cryptography;

public class Seals
{
    public string Sign(string text)
    {
        // ruleid: cs-weak-digest-of-guarded
        using (var md5 = MD5.Create()) return Hex(md5.ComputeHash(Bytes(text)));
    }

    public bool VerifyPackage(byte[] data, string expected)
    {
        // ruleid: cs-weak-digest-of-guarded
        var sum = SHA1.HashData(data);
        // ok: cs-weak-digest-of-guarded
        var good = SHA256.HashData(data);
        return Hex(sum) == expected;
    }

    public string PasswordDigest(string password)
    {
        // ruleid: cs-weak-digest-of-guarded
        return Hex(new SHA1Managed().ComputeHash(Bytes(password)));
    }

    public string CacheName(string url)
    {
        // ok: cs-weak-digest-of-guarded
        return Hex(MD5.HashData(Bytes(url)));
    }

    public byte[] SignSafely(byte[] data)
    {
        // ok: cs-weak-digest-of-guarded
        return new HMACSHA256(key).ComputeHash(data);
    }
}
