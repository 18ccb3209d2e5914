public class AdminController : Controller
{
    // ruleid: cs-anonymous-change
    [AllowAnonymous]
    [HttpPost]
    public IActionResult DeleteUser(int id)
    {
        return Ok();
    }

    // ruleid: cs-anonymous-change
    [AllowAnonymous]
    public async Task<IActionResult> RemoveAll()
    {
        return Ok();
    }

    // ruleid: cs-anonymous-change
    [HttpDelete("{id}")]
    [AllowAnonymous]
    public IActionResult Gone(int id)
    {
        return Ok();
    }

    // ok: cs-anonymous-change
    [AllowAnonymous]
    public IActionResult Login()
    {
        return View();
    }

    // ok: cs-anonymous-change
    [HttpDelete("{id}")]
    [Authorize(Roles = "admin")]
    public IActionResult Delete(int id)
    {
        return Ok();
    }

    // ok: cs-anonymous-change
    [AllowAnonymous]
    public IActionResult Index()
    {
        return View();
    }
}
