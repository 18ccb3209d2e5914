public class Factory
{
    public object Make(string name)
    {
        // ruleid: cs-type-named-by-data
        var a = Activator.CreateInstance(Type.GetType(name));
        var type = Type.GetType(row["type"].ToString());
        // ruleid: cs-type-named-by-data
        var b = Activator.CreateInstance(type);
        // ruleid: cs-type-named-by-data
        var c = Activator.CreateInstance(assembly.GetType("Plugins." + name));
        // ok: cs-type-named-by-data
        var d = Activator.CreateInstance(typeof(Report));
        // ok: cs-type-named-by-data
        var e = Activator.CreateInstance(Type.GetType("Plugins.Main"));
        // ok: cs-type-named-by-data
        var f = makers[name]();
        return a;
    }
}
