public class Login
{
    public async Task Try(LoginModel m, IdentityOptions options)
    {
        // ruleid: cs-no-lockout
        var a = await signIn.PasswordSignInAsync(m.Mail, m.Password, m.Remember, lockoutOnFailure: false);
        // ruleid: cs-no-lockout
        var b = await signIn.CheckPasswordSignInAsync(user, m.Password, false);
        // ruleid: cs-no-lockout
        options.Lockout.AllowedForNewUsers = false;
        // ok: cs-no-lockout
        var c = await signIn.PasswordSignInAsync(m.Mail, m.Password, m.Remember, lockoutOnFailure: true);
        // ok: cs-no-lockout
        options.Lockout.AllowedForNewUsers = true;
        // ok: cs-no-lockout
        options.Lockout.MaxFailedAccessAttempts = 5;
    }
}
