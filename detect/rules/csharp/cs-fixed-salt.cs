using System.Security.Cryptography;

public class Passwords
{
    // ruleid: cs-fixed-salt
    private const string Salt = "pepper and salt";

    public byte[] Hash(string password)
    {
        // ruleid: cs-fixed-salt
        byte[] salt = new byte[] { 0x49, 0x76, 0x61, 0x6e };
        // ruleid: cs-fixed-salt
        var a = new Rfc2898DeriveBytes(password, Encoding.ASCII.GetBytes("o6806642kbM7c5"), 600000);
        // ok: cs-fixed-salt
        var own = RandomNumberGenerator.GetBytes(16);
        // ok: cs-fixed-salt
        var b = new Rfc2898DeriveBytes(password, own, 600000, HashAlgorithmName.SHA256);
        // ok: cs-fixed-salt
        var c = Rfc2898DeriveBytes.Pbkdf2(password, own, 600000, HashAlgorithmName.SHA256, 32);
        return c;
    }
}
