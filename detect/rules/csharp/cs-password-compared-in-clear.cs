public class Login
{
    public User Find(string name, string password)
    {
        // ruleid: cs-password-compared-in-clear
        var a = db.Users.FirstOrDefault(u => u.Name == name && u.Password == password);
        // ruleid: cs-password-compared-in-clear
        if (user.Password.Equals(model.Password)) return user;
        // ruleid: cs-password-compared-in-clear
        var sql = "SELECT id FROM users WHERE name = @name AND password = @password";
        // ok: cs-password-compared-in-clear
        var b = db.Users.FirstOrDefault(u => u.Name == name);
        // ok: cs-password-compared-in-clear
        if (BCrypt.Net.BCrypt.Verify(password, b.PasswordHash)) return b;
        // ok: cs-password-compared-in-clear
        if (model.Password == model.ConfirmPassword) return null;
        return a;
    }
}
