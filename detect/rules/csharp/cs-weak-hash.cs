using System.Security.Cryptography;

public class Digests
{
    public byte[] Of(byte[] data)
    {
        // ruleid: cs-weak-hash
        using (var md5 = MD5.Create())
        {
            md5.ComputeHash(data);
        }
        // ruleid: cs-weak-hash
        SHA1 sha = new SHA1CryptoServiceProvider();
        // ruleid: cs-weak-hash
        var h = HashAlgorithm.Create("MD5");
        // ruleid: cs-weak-hash
        var r = SHA1.HashData(data);
        // ok: cs-weak-hash
        var good = SHA256.HashData(data);
        // ok: cs-weak-hash
        using var hmac = new HMACSHA256(key);
        // ok: cs-weak-hash
        var other = HashAlgorithm.Create("SHA512");
        return good;
    }

    public string ETag(byte[] data)
    {
        // ok: cs-weak-hash
        return Convert.ToHexString(MD5.HashData(data));
    }
}
