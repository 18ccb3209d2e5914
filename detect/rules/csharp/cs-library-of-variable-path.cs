public class Plugins
{
    public void Load(string path)
    {
        // ruleid: cs-library-of-variable-path
        var a = Assembly.LoadFrom(path);
        // ruleid: cs-library-of-variable-path
        var b = NativeLibrary.Load(settings.Driver);
        // ruleid: cs-library-of-variable-path
        var c = Assembly.LoadFile(Path.Combine(folder, "plugin.dll"));
        // ok: cs-library-of-variable-path
        var d = Assembly.LoadFrom("plugin.dll");
        // ok: cs-library-of-variable-path
        var e = Assembly.GetExecutingAssembly();
        // ok: cs-library-of-variable-path
        var f = loader.Load(path);
    }
}
