public class UploadController : Controller
{
    // ruleid: cs-no-size-limit
    [DisableRequestSizeLimit]
    [HttpPost]
    public IActionResult Upload()
    {
        return Ok();
    }

    public void Configure(KestrelServerOptions o, FormOptions f)
    {
        // ruleid: cs-no-size-limit
        o.Limits.MaxRequestBodySize = null;
        // ruleid: cs-no-size-limit
        f.MultipartBodyLengthLimit = long.MaxValue;
        // ok: cs-no-size-limit
        o.Limits.MaxRequestBodySize = 10_000_000;
        // ok: cs-no-size-limit
        f.MultipartBodyLengthLimit = 20 * 1024 * 1024;
    }

    // ok: cs-no-size-limit
    [RequestSizeLimit(10_000_000)]
    public IActionResult Good()
    {
        return Ok();
    }
}
