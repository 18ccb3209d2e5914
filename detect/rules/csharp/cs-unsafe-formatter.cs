using System.Runtime.Serialization.Formatters.Binary;

public class Store
{
    public object Load(Stream stream)
    {
        var formatter = new BinaryFormatter();
        // ruleid: cs-unsafe-formatter
        var a = (Settings)formatter.Deserialize(stream);
        // ruleid: cs-unsafe-formatter
        var b = new BinaryFormatter().Deserialize(stream);
        var los = new LosFormatter();
        // ruleid: cs-unsafe-formatter
        var c = los.Deserialize(stream);
        // ok: cs-unsafe-formatter
        var d = JsonSerializer.Deserialize<Settings>(stream);
        var xml = new XmlSerializer(typeof(Settings));
        // ok: cs-unsafe-formatter
        var e = xml.Deserialize(stream);
        // ok: cs-unsafe-formatter
        formatter.Serialize(stream, d);
        return a;
    }
}
