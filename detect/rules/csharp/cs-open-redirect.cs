public class AccountController : Controller
{
    public ActionResult Login(LoginModel model, string returnUrl)
    {
        SignIn(model);
        // ruleid: cs-open-redirect
        return Redirect(returnUrl);
    }

    public void Leave()
    {
        // ruleid: cs-open-redirect
        Response.Redirect(Request.QueryString["to"]);
        // ruleid: cs-open-redirect
        HttpContext.Response.Redirect(redirectUri, false);
    }

    public ActionResult Start()
    {
        // ok: cs-open-redirect
        return Redirect("/home");
    }

    public ActionResult Fine(string returnUrl)
    {
        // ok: cs-open-redirect
        return LocalRedirect(returnUrl);
    }

    public ActionResult Good(string returnUrl)
    {
        if (Url.IsLocalUrl(returnUrl))
        {
            // ok: cs-open-redirect
            return Redirect(returnUrl);
        }
        return RedirectToAction("Index");
    }
}
