using System.Security.Cryptography;

public class Passwords
{
    public byte[] Hash(string password, byte[] salt)
    {
        // ruleid: cs-weak-password-derivation
        var a = new Rfc2898DeriveBytes(password, salt, 1000);
        // ruleid: cs-weak-password-derivation
        var b = new Rfc2898DeriveBytes(password, salt);
        // ruleid: cs-weak-password-derivation
        var c = SHA256.HashData(Encoding.UTF8.GetBytes(password));
        // ruleid: cs-weak-password-derivation
        var d = new PasswordDeriveBytes(password, salt);
        // ok: cs-weak-password-derivation
        var e = Rfc2898DeriveBytes.Pbkdf2(password, salt, 600000, HashAlgorithmName.SHA256, 32);
        // ok: cs-weak-password-derivation
        var f = SHA256.HashData(Encoding.UTF8.GetBytes(document));
        // ok: cs-weak-password-derivation
        var g = BCrypt.Net.BCrypt.HashPassword(password, 12);
        return e;
    }
}
