public class Files
{
    public string ETag(byte[] data)
    {
        // ruleid: cs-weak-hash-any
        return Convert.ToHexString(MD5.HashData(data));
    }

    public byte[] Totp(byte[] key, byte[] counter)
    {
        // ruleid: cs-weak-hash-any
        using (var h = new HMACSHA1(key))
        {
            return h.ComputeHash(counter);
        }
    }

    public void Rest(byte[] key)
    {
        // ok: cs-weak-hash-any
        var h = new HMACSHA256(key);
        // ok: cs-weak-hash-any
        var name = HashAlgorithmName.SHA256;
        // ok: cs-weak-hash-any
        var s = SHA512.Create();
    }
}
