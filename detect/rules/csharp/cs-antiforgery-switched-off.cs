public class HookController : Controller
{
    // ruleid: cs-antiforgery-switched-off
    [IgnoreAntiforgeryToken]
    public IActionResult Receive(string body)
    {
        return Ok();
    }

    public void Configure(WebApplication app)
    {
        // ruleid: cs-antiforgery-switched-off
        app.MapPost("/upload", (IFormFile file) => Save(file)).DisableAntiforgery();
        // ruleid: cs-antiforgery-switched-off
        options.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
        // ok: cs-antiforgery-switched-off
        options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        // ok: cs-antiforgery-switched-off
        services.AddAntiforgery(o => o.HeaderName = "X-CSRF");
        // ok: cs-antiforgery-switched-off
        app.MapPost("/save", (Item item) => Save(item));
    }
}
