public class PluginController : Controller
{
    public IActionResult Run(string name)
    {
        // ruleid: cs-type-from-request
        var type = Type.GetType(name);
        // ruleid: cs-type-from-request
        var method = typeof(Reports).GetMethod(Request.Query["m"]);
        // ruleid: cs-type-from-request
        var x = assembly.CreateInstance("Plugins." + name);
        // ok: cs-type-from-request
        var fixedType = Type.GetType("Plugins.Main");
        // ok: cs-type-from-request
        var known = types[name];
        // ok: cs-type-from-request
        var own = name.GetType();
        return Ok(known);
    }
}
