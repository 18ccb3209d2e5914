public class Rules
{
    public async Task<bool> Check(string condition, Row row)
    {
        // ruleid: cs-compiled-text
        var a = await CSharpScript.EvaluateAsync<bool>(condition, globals: row);
        // ruleid: cs-compiled-text
        var b = new DataTable().Compute(row.Formula, null);
        var engine = new Engine();
        // ruleid: cs-compiled-text
        engine.Execute("x = " + condition);
        // ok: cs-compiled-text
        var c = await CSharpScript.EvaluateAsync<int>("1 + 2");
        // ok: cs-compiled-text
        engine.Execute("function add(a, b) { return a + b; }");
        // ok: cs-compiled-text
        command.Execute(condition);
        return a;
    }
}
