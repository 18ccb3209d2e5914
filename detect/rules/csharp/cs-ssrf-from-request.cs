public class ProxyController : Controller
{
    public async Task<IActionResult> Get(string url)
    {
        // ruleid: cs-ssrf-from-request
        var a = await http.GetStringAsync(url);
        // ruleid: cs-ssrf-from-request
        var b = WebRequest.Create(Request.Query["u"]);
        // ruleid: cs-ssrf-from-request
        var c = new WebClient().DownloadString("http://" + url);
        // ok: cs-ssrf-from-request
        var d = await http.GetStringAsync("https://api.example.com/v1");
        // ok: cs-ssrf-from-request
        var e = await http.GetStringAsync("https://api.example.com/items/" + Uri.EscapeDataString(url));
        // ok: cs-ssrf-from-request
        var f = await http.GetStringAsync($"https://api.example.com/items/{url}");
        return Content(a);
    }
}
