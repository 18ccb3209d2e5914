public class Server
{
    public void Start(HttpListener http, int port)
    {
        // ruleid: cs-all-interfaces
        var a = new TcpListener(IPAddress.Any, 9000);
        // ruleid: cs-all-interfaces
        http.Prefixes.Add("http://+:8080/");
        // ruleid: cs-all-interfaces
        builder.WebHost.UseUrls("http://0.0.0.0:5000");
        // ok: cs-all-interfaces
        var b = new TcpListener(IPAddress.Loopback, 9000);
        // ok: cs-all-interfaces
        http.Prefixes.Add("http://localhost:8080/");
        // ok: cs-all-interfaces
        builder.WebHost.UseUrls("http://127.0.0.1:5000");
    }
}
