public class LinkController : Controller
{
    public IActionResult Go(string u)
    {
        // ruleid: cs-redirect-from-request
        return Redirect(u);
    }

    public IActionResult Back()
    {
        var target = Request.Query["b"].ToString();
        // ruleid: cs-redirect-from-request
        return new RedirectResult(target);
    }

    public IActionResult Raw()
    {
        // ruleid: cs-redirect-from-request
        Response.Redirect(Request.Form["page"]);
        return new EmptyResult();
    }

    public IActionResult Item(string id)
    {
        // ok: cs-redirect-from-request
        return Redirect("/item/" + id);
    }

    public IActionResult Act(string id)
    {
        // ok: cs-redirect-from-request
        return Redirect(Url.Action("Show", new { id }));
    }

    public IActionResult Checked(string u)
    {
        if (!Url.IsLocalUrl(u))
        {
            return BadRequest();
        }
        // ok: cs-redirect-from-request
        return Redirect(u);
    }
}
