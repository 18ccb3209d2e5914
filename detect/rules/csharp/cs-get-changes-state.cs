public class SeatsController : Controller
{
    // ruleid: cs-get-changes-state
    [HttpGet]
    public IActionResult Leave(int id)
    {
        db.Seats.Remove(db.Seats.Find(id));
        db.SaveChanges();
        return RedirectToAction("Index");
    }

    // ruleid: cs-get-changes-state
    [HttpGet("accept/{id}")]
    public async Task<IActionResult> Accept(int id)
    {
        (await db.Offers.FindAsync(id)).Accepted = true;
        await db.SaveChangesAsync();
        return Ok();
    }

    // ok: cs-get-changes-state
    [HttpGet]
    public IActionResult Index()
    {
        return View(db.Seats.ToList());
    }

    // ok: cs-get-changes-state
    [HttpPost]
    [ValidateAntiForgeryToken]
    public IActionResult Drop(int id)
    {
        db.SaveChanges();
        return View();
    }

    // ok: cs-get-changes-state
    [HttpGet]
    public IActionResult Show(int id)
    {
        return View(db.Seats.Find(id));
    }
}
