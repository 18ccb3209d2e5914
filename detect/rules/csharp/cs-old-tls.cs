public class Net
{
    public void Set(SslStream stream, string host)
    {
        // ruleid: cs-old-tls
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Ssl3;
        // ruleid: cs-old-tls
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12 | SecurityProtocolType.Tls11;
        // ruleid: cs-old-tls
        stream.AuthenticateAsClient(host, null, SslProtocols.Tls, true);
        // ok: cs-old-tls
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
        // ok: cs-old-tls
        stream.AuthenticateAsClient(host, null, SslProtocols.None, true);
        // ok: cs-old-tls
        options.SslProtocols = SslProtocols.Tls13;
    }
}
