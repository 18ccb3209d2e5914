public class Client
{
    public void Set(HttpClientHandler handler)
    {
        // ruleid: cs-certificate-check-off
        ServicePointManager.ServerCertificateValidationCallback += (sender, cert, chain, errors) => true;
        // ruleid: cs-certificate-check-off
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => { return true; };
        // ruleid: cs-certificate-check-off
        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
        // ruleid: cs-certificate-check-off
        ServicePointManager.ServerCertificateValidationCallback = delegate { return true; };
        // ok: cs-certificate-check-off
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None;
        // ok: cs-certificate-check-off
        handler.ServerCertificateCustomValidationCallback = Check;
        // ok: cs-certificate-check-off
        handler.CheckCertificateRevocationList = true;
    }

    // ruleid: cs-certificate-check-off
    private static bool Accept(object sender, X509Certificate cert, X509Chain chain, SslPolicyErrors errors)
    {
        return true;
    }
}
