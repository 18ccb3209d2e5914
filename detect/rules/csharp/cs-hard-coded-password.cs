public class Mailer
{
    // ruleid: cs-hard-coded-password
    private const string SmtpPassword = "Winter!2019x";

    public void Send()
    {
        // ruleid: cs-hard-coded-password
        var apiKey = "9f8e7d6c5b4a39281706";
        // ruleid: cs-hard-coded-password
        client.Credentials = new NetworkCredential("mailer", "hunter2hunter2");
        // ruleid: cs-hard-coded-password
        options.ClientSecret = "kT8-vv02Lq_mm";
        // ok: cs-hard-coded-password
        var password = Environment.GetEnvironmentVariable("SMTP_PASSWORD");
        // ok: cs-hard-coded-password
        var passwordLabel = "Password";
        // ok: cs-hard-coded-password
        var pwd = "";
        // ok: cs-hard-coded-password
        form["password"] = input.Password;
        // ok: cs-hard-coded-password
        var secretName = "smtp-mail-key";
    }
}
