public class ThreadController : Controller
{
    public ActionResult Post(Thread thread, string url)
    {
        if (thread == null)
        {
            // ruleid: cs-redirect-of-variable
            return Redirect(url);
        }
        // ruleid: cs-redirect-of-variable
        Response.Redirect(settings.LoginPage);
        // ruleid: cs-redirect-of-variable
        return Redirect(Url.ThreadView(thread));
    }

    public ActionResult Fine(int id)
    {
        // ok: cs-redirect-of-variable
        Response.Redirect("/login");
        // ok: cs-redirect-of-variable
        Response.Redirect("~/item/" + id);
        // ok: cs-redirect-of-variable
        return Redirect(Url.Action("Index"));
    }
}

class Checked : Controller
{
    IActionResult Go(string url)
    {
        if (!Url.IsLocalUrl(url)) return View();
        // ok: cs-redirect-of-variable
        return Redirect(url);
    }
}
