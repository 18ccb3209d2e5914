public class GreetController : Controller
{
    public IActionResult Hello(string name)
    {
        // ruleid: cs-html-from-request
        return Content("<h1>Hello " + name + "</h1>", "text/html");
    }

    public void Show()
    {
        // ruleid: cs-html-from-request
        Response.Write("You searched " + Request.QueryString["q"]);
        // ruleid: cs-html-from-request
        lblName.Text = "<b>" + Request["name"] + "</b>";
        // ok: cs-html-from-request
        lblName.Text = Server.HtmlEncode(Request["name"]);
        // ok: cs-html-from-request
        Response.Write(HttpUtility.HtmlEncode(Request.QueryString["q"]));
        // ok: cs-html-from-request
        Response.Write("done");
    }

    public IActionResult Fine(string name)
    {
        // ok: cs-html-from-request
        return View("Hello", name);
    }
}
