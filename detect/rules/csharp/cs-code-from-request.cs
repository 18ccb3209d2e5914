public class CalcController : Controller
{
    public async Task<IActionResult> Run(string formula)
    {
        // ruleid: cs-code-from-request
        var a = await CSharpScript.EvaluateAsync(formula);
        // ruleid: cs-code-from-request
        var b = new DataTable().Compute(Request.Query["f"], "");
        // ruleid: cs-code-from-request
        engine.Execute("var x = " + formula);
        int n = int.Parse(Request.Query["n"]);
        // ok: cs-code-from-request
        var c = new DataTable().Compute("1 + " + n, "");
        // ok: cs-code-from-request
        var d = await CSharpScript.EvaluateAsync("1 + 1");
        // ok: cs-code-from-request
        var e = parser.Parse(formula);
        return Ok(a);
    }
}
