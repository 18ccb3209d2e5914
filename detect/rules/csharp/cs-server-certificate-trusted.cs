public class Db
{
    public void Open(SqlConnectionStringBuilder b)
    {
        // ruleid: cs-server-certificate-trusted
        var a = new SqlConnection("Server=db1;Database=shop;Integrated Security=true;TrustServerCertificate=True");
        // ruleid: cs-server-certificate-trusted
        b.TrustServerCertificate = true;
        // ruleid: cs-server-certificate-trusted
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        // ok: cs-server-certificate-trusted
        b.TrustServerCertificate = false;
        // ok: cs-server-certificate-trusted
        var c = new SqlConnection("Server=db1;Database=shop;Integrated Security=true;Encrypt=True");
        // ok: cs-server-certificate-trusted
        chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;
    }
}
