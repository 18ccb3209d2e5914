public class Widgets
{
    public IHtmlContent Show(Comment comment, string title)
    {
        // ruleid: cs-html-raw
        var a = Html.Raw(comment.Body);
        // ruleid: cs-html-raw
        var b = new HtmlString("<b>" + title + "</b>");
        // ruleid: cs-html-raw
        Response.Write("<li>" + title + "</li>");
        // ruleid: cs-html-raw
        panel.InnerHtml = string.Format("<a>{0}</a>", title);
        // ok: cs-html-raw
        var c = Html.Raw("<br/>");
        // ok: cs-html-raw
        var d = new HtmlString("<b>" + HtmlEncoder.Default.Encode(title) + "</b>");
        // ok: cs-html-raw
        var e = Html.Raw(JsonSerializer.Serialize(comment));
        // ok: cs-html-raw
        panel.InnerText = title;
        return a;
    }
}

class Numbers : Controller
{
    IActionResult Show(string q)
    {
        if (!int.TryParse(q, out var n)) { return BadRequest(); }
        // ok: cs-html-raw
        return Content($"<p>{n}</p>", "text/html");
    }
}
