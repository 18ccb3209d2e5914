public class SearchController : Controller
{
    public ActionResult Find(string term)
    {
        var sql = "SELECT * FROM page WHERE body LIKE '%" + term + "%'";
        // ruleid: cs-sql-from-request
        var cmd = new SqlCommand(sql, conn);
        return View(cmd.ExecuteReader());
    }

    public IActionResult Sort()
    {
        var order = Request.Query["order"].ToString();
        // ruleid: cs-sql-from-request
        var rows = db.Pages.FromSqlRaw("SELECT * FROM page ORDER BY " + order);
        // ruleid: cs-sql-from-request
        var more = connection.Query<Page>($"SELECT * FROM page ORDER BY {Request.Form["by"]}");
        return View(rows);
    }

    public ActionResult Good(string term)
    {
        // ok: cs-sql-from-request
        var cmd = new SqlCommand("SELECT * FROM page WHERE body LIKE @term", conn);
        cmd.Parameters.AddWithValue("@term", "%" + term + "%");
        int page = int.Parse(Request.QueryString["page"]);
        // ok: cs-sql-from-request
        var next = new SqlCommand("SELECT * FROM page ORDER BY id OFFSET " + page + " ROWS", conn);
        // ok: cs-sql-from-request
        var rows = connection.Query<Page>("SELECT * FROM page WHERE id = @term", new { term });
        return View(rows);
    }
}

class Guarded : Controller
{
    IActionResult Sorted(string q)
    {
        if (!Allowed.Contains(q)) { return BadRequest(); }
        // ok: cs-sql-from-request
        return Ok(connection.Query($"SELECT * FROM t ORDER BY {q}"));
    }
}
