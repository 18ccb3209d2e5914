public class ProfileController : Controller
{
    // ruleid: cs-missing-antiforgery-token
    [HttpPost]
    public ActionResult Edit(ProfileModel model)
    {
        return View(model);
    }

    // ruleid: cs-missing-antiforgery-token
    [HttpPost, ActionName("Remove")]
    [Authorize(Roles = "admin")]
    public async Task<IActionResult> RemoveConfirmed(int id)
    {
        return RedirectToAction("Index");
    }

    // ruleid: cs-missing-antiforgery-token
    [HttpDelete("{id}")]
    public JsonResult Drop(int id)
    {
        return Json(true);
    }

    // ok: cs-missing-antiforgery-token
    [HttpPost]
    [ValidateAntiForgeryToken]
    public ActionResult Save(ProfileModel model)
    {
        return View(model);
    }

    [ValidateAntiForgeryToken]
    // ok: cs-missing-antiforgery-token
    [HttpPost]
    public ActionResult Save2(ProfileModel model)
    {
        return View(model);
    }

    // ok: cs-missing-antiforgery-token
    [HttpGet]
    public ActionResult Edit(int id)
    {
        return View();
    }
}

[ApiController]
[Route("api/profile")]
public class ProfileApi : ControllerBase
{
    // ok: cs-missing-antiforgery-token
    [HttpPost("{id}")]
    public ActionResult<Profile> Set([FromBody] Profile p)
    {
        return Ok(p);
    }
}
