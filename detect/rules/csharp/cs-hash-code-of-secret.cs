public class Users
{
    public void Save(User user, string password)
    {
        // ruleid: cs-hash-code-of-secret
        user.PasswordHash = password.GetHashCode();
        // ruleid: cs-hash-code-of-secret
        var h = "x" + user.Password.GetHashCode();
        // ruleid: cs-hash-code-of-secret
        var k = apiKey.GetHashCode().ToString();
        // ok: cs-hash-code-of-secret
        var n = user.Name.GetHashCode();
        // ok: cs-hash-code-of-secret
        user.PasswordHash = hasher.HashPassword(user, password);
    }

    public override int GetHashCode()
    {
        // ok: cs-hash-code-of-secret
        return password.GetHashCode();
    }
}
