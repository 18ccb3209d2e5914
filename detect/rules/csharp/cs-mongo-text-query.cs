using MongoDB.Bson;

public class Store
{
    public void Find(string name)
    {
        // ruleid: cs-mongo-text-query
        var a = BsonDocument.Parse("{ name: '" + name + "' }");
        // ruleid: cs-mongo-text-query
        var b = users.Find($"{{ name: '{name}' }}").ToList();
        // ruleid: cs-mongo-text-query
        var c = new QueryDefinition("SELECT * FROM c WHERE c.name = '" + name + "'");
        // ok: cs-mongo-text-query
        var d = users.Find(Builders<User>.Filter.Eq(u => u.Name, name)).ToList();
        // ok: cs-mongo-text-query
        var e = new QueryDefinition("SELECT * FROM c WHERE c.name = @name").WithParameter("@name", name);
        // ok: cs-mongo-text-query
        var f = BsonDocument.Parse("{ active: true }");
    }
}
