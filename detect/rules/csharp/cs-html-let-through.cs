public class Article
{
    // ruleid: cs-html-let-through
    [AllowHtml]
    public string Body { get; set; }

    // ok: cs-html-let-through
    [Required]
    public string Title { get; set; }
}

public class ArticleController : Controller
{
    public void Read()
    {
        // ruleid: cs-html-let-through
        var a = Request.Unvalidated.Form["a"];
        // ruleid: cs-html-let-through
        var b = HttpContext.Request.Unvalidated["b"];
        // ok: cs-html-let-through
        var c = Request.Form["c"];
        // ok: cs-html-let-through
        var d = Request["d"];
    }
}
