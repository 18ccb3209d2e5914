using System.Security.Cryptography;

public class Crypt
{
    // ruleid: cs-fixed-iv
    private static readonly byte[] iv = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 };

    public void Make(Aes aes, byte[] key, byte[] stored)
    {
        // ruleid: cs-fixed-iv
        aes.IV = new byte[16];
        // ruleid: cs-fixed-iv
        var t = aes.CreateEncryptor(key, Encoding.ASCII.GetBytes("abcdefghijklmnop"));
        // ruleid: cs-fixed-iv
        aes.IV = Encoding.UTF8.GetBytes("1234567890123456");
        // ok: cs-fixed-iv
        aes.GenerateIV();
        // ok: cs-fixed-iv
        aes.IV = RandomNumberGenerator.GetBytes(16);
        // ok: cs-fixed-iv
        aes.IV = stored;
    }
}
