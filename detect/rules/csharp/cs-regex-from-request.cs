public class GrepController : Controller
{
    public IActionResult Find(string pattern)
    {
        // ruleid: cs-regex-from-request
        var re = new Regex(pattern);
        // ruleid: cs-regex-from-request
        var a = Regex.IsMatch(text, Request.Query["p"]);
        // ruleid: cs-regex-from-request
        var b = Regex.Replace(text, "^" + pattern, "");
        // ok: cs-regex-from-request
        var c = new Regex(Regex.Escape(pattern));
        // ok: cs-regex-from-request
        var d = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
        // ok: cs-regex-from-request
        var e = Regex.IsMatch(pattern, "^[a-z]+$");
        return Ok(a);
    }
}
