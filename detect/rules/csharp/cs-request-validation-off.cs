public class PostController : Controller
{
    [HttpPost]
    // ruleid: cs-request-validation-off
    [ValidateInput(false)]
    public ActionResult Save(string body)
    {
        return View();
    }

    // ruleid: cs-request-validation-off
    [HttpPost, ValidateInput(false)]
    public ActionResult Save2(string body)
    {
        // ruleid: cs-request-validation-off
        this.ValidateRequest = false;
        return View();
    }

    // ok: cs-request-validation-off
    [ValidateInput(true)]
    public ActionResult Save3(string body)
    {
        // ok: cs-request-validation-off
        this.ValidateRequest = true;
        return View(); // [ValidateInput(false)] is not needed
    }

    public class Post
    {
        // ok: cs-request-validation-off
        [Required]
        public string Body { get; set; }
    }
}
