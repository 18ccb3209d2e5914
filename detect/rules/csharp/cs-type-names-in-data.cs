using Newtonsoft.Json;

public class Queue
{
    public object Read(string json, string type)
    {
        var settings = new JsonSerializerSettings
        {
            // ruleid: cs-type-names-in-data
            TypeNameHandling = TypeNameHandling.All,
        };
        // ruleid: cs-type-names-in-data
        settings.TypeNameHandling = TypeNameHandling.Auto;
        // ruleid: cs-type-names-in-data
        var xs = new XmlSerializer(Type.GetType(type));
        // ruleid: cs-type-names-in-data
        var js = new JavaScriptSerializer(new SimpleTypeResolver());
        // ok: cs-type-names-in-data
        settings.TypeNameHandling = TypeNameHandling.None;
        // ok: cs-type-names-in-data
        var good = new XmlSerializer(typeof(Message));
        var bound = new JsonSerializerSettings
        {
            // ok: cs-type-names-in-data
            TypeNameHandling = TypeNameHandling.Objects,
            SerializationBinder = new OwnTypesBinder(),
        };
        return JsonConvert.DeserializeObject(json, settings);
    }
}
