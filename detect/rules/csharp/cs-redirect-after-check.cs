class C : Controller
{
    IActionResult A(string returnUrl)
    {
        if (Url.IsLocalUrl(returnUrl))
        {
            // ruleid: cs-redirect-after-check
            return Redirect(returnUrl);
        }
        // ok: cs-redirect-after-check
        return RedirectToAction("Index");
    }

    IActionResult B(string returnUrl)
    {
        if (!Url.IsLocalUrl(returnUrl)) return View();
        // ok: cs-redirect-after-check
        if (returnUrl == "/") return Redirect("/home");
        // ruleid: cs-redirect-after-check
        return Redirect(returnUrl);
    }

    // ok: cs-redirect-after-check
    IActionResult C(string returnUrl) => LocalRedirect(returnUrl);
}
