public class Mail
{
    public void Send(SmtpClient smtp, JwtBearerOptions o)
    {
        // ruleid: cs-transport-not-encrypted
        smtp.EnableSsl = false;
        // ruleid: cs-transport-not-encrypted
        o.RequireHttpsMetadata = false;
        // ruleid: cs-transport-not-encrypted
        var b = new BasicHttpBinding(BasicHttpSecurityMode.None);
        // ruleid: cs-transport-not-encrypted
        var cs = "Server=db1;Database=shop;Integrated Security=true;Encrypt=False;";
        // ok: cs-transport-not-encrypted
        smtp.EnableSsl = true;
        // ok: cs-transport-not-encrypted
        var c = new BasicHttpBinding(BasicHttpSecurityMode.Transport);
        // ok: cs-transport-not-encrypted
        var d = "Server=db1;Database=shop;Integrated Security=true;Encrypt=True;";
    }
}
