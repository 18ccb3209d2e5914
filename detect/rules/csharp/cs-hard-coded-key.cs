using System.Security.Cryptography;

public class Crypt
{
    // ruleid: cs-hard-coded-key
    private static readonly byte[] aesKey = new byte[] { 0x11, 0x22, 0x33, 0x44 };

    public void Make(Aes aes, byte[] stored)
    {
        // ruleid: cs-hard-coded-key
        aes.Key = Encoding.UTF8.GetBytes("0123456789abcdef");
        // ruleid: cs-hard-coded-key
        var k = new SymmetricSecurityKey(Encoding.ASCII.GetBytes("a signing key that everyone can read"));
        string secret = "fixed-phrase-1234";
        // ruleid: cs-hard-coded-key
        var h = new HMACSHA256(Encoding.UTF8.GetBytes(secret));
        // ok: cs-hard-coded-key
        aes.GenerateKey();
        // ok: cs-hard-coded-key
        aes.Key = stored;
        // ok: cs-hard-coded-key
        var g = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(config["Jwt:Key"]));
        // ok: cs-hard-coded-key
        var publicKey = Convert.FromBase64String("AAEC");
    }
}
