public class OrderApi : ApiController
{
    // ruleid: cs-post-action-any
    [HttpPost]
    public bool Close(int id)
    {
        return true;
    }

    // ruleid: cs-post-action-any
    [HttpPut, Route("order/{id}")]
    public Order Put(int id, [FromBody] Order order)
    {
        return order;
    }

    // ruleid: cs-post-action-any
    [AcceptVerbs(HttpVerbs.Post)]
    public void Reset()
    {
    }

    // ok: cs-post-action-any
    [HttpPost]
    [ValidateAntiForgeryToken]
    public ActionResult Save(Order model)
    {
        return View(model);
    }

    // ok: cs-post-action-any
    [HttpPost, ValidateAntiForgeryToken]
    public ActionResult Save3(Order model)
    {
        return View(model);
    }

    // ok: cs-post-action-any
    [HttpGet]
    public Order Get(int id)
    {
        return orders[id]; // [HttpPost] would be wrong here
    }
}
