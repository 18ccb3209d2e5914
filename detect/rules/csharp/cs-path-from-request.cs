public class FilesController : Controller
{
    public IActionResult Get(string name)
    {
        // ruleid: cs-path-from-request
        var text = System.IO.File.ReadAllText("/srv/files/" + name);
        var path = Path.Combine(root, Request.Query["f"]);
        // ruleid: cs-path-from-request
        var stream = new FileStream(path, FileMode.Open);
        // ruleid: cs-path-from-request
        return PhysicalFile(Path.Combine(root, name), "application/pdf");
    }

    public IActionResult Good(string name)
    {
        var path = Path.Combine(root, Path.GetFileName(name));
        // ok: cs-path-from-request
        var a = System.IO.File.ReadAllText(path);
        // ok: cs-path-from-request
        var b = System.IO.File.ReadAllText("/srv/files/index.html");
        int id = int.Parse(Request.Query["id"]);
        // ok: cs-path-from-request
        var c = System.IO.File.ReadAllText("/srv/files/" + id);
        return Ok(a + b + c);
    }
}

class Body : Controller
{
    async Task<IActionResult> Read()
    {
        // ok: cs-path-from-request
        using var reader = new StreamReader(Request.Body, Encoding.UTF8);
        return Ok(await reader.ReadToEndAsync());
    }
}
