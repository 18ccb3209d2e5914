public class Mails
{
    public async Task<string> Make(string text, Model model)
    {
        // ruleid: cs-template-of-variable
        var a = Engine.Razor.RunCompile(text, "key", null, model);
        // ruleid: cs-template-of-variable
        var b = await engine.CompileRenderStringAsync("key", text, model);
        // ruleid: cs-template-of-variable
        var c = Template.Parse("Hello " + text);
        // ok: cs-template-of-variable
        var d = Engine.Razor.RunCompile("Hello @Model.Name", "key", null, model);
        // ok: cs-template-of-variable
        var e = Template.Parse("Hello {{ name }}");
        // ok: cs-template-of-variable
        var f = Template.Parse(File.ReadAllText("mail.liquid"));
        return a;
    }
}
