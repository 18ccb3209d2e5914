public class Store
{
    public void Save(User user, string password)
    {
        // ruleid: cs-password-encoded-only
        user.Stored = Convert.ToBase64String(Encoding.UTF8.GetBytes(password));
        // ruleid: cs-password-encoded-only
        var plain = Encoding.UTF8.GetString(Convert.FromBase64String(user.EncodedPassword));
        // ruleid: cs-password-encoded-only
        user.Pwd = Convert.ToBase64String(Encoding.Unicode.GetBytes(txtPassword.Text));
        // ok: cs-password-encoded-only
        user.Stored = hasher.HashPassword(user, password);
        // ok: cs-password-encoded-only
        var picture = Convert.ToBase64String(bytes);
        // ok: cs-password-encoded-only
        var name = Convert.ToBase64String(Encoding.UTF8.GetBytes(user.Name));
    }
}
