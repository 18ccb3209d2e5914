public class Remember
{
    public void Save(RegistryKey key, string password, string hash)
    {
        // ruleid: cs-password-kept-in-clear
        key.SetValue("Password", password);
        // ruleid: cs-password-kept-in-clear
        File.WriteAllText("login.txt", password);
        // ruleid: cs-password-kept-in-clear
        Properties.Settings.Default.MailPassword = txtPassword.Text;
        // ok: cs-password-kept-in-clear
        key.SetValue("Password", protectedPassword);
        // ok: cs-password-kept-in-clear
        key.SetValue("User", user);
        // ok: cs-password-kept-in-clear
        File.WriteAllText("login.txt", hash);
    }
}
