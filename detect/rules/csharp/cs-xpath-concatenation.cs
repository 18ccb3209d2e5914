using System.Xml;

public class Directory
{
    public XmlNode Find(XmlDocument doc, string name, string pass)
    {
        // ruleid: cs-xpath-concatenation
        var a = doc.SelectSingleNode("//user[name='" + name + "' and pass='" + pass + "']");
        string path = string.Format("/users/user[@id='{0}']", name);
        // ruleid: cs-xpath-concatenation
        var b = doc.SelectNodes(path);
        XPathNavigator nav = doc.CreateNavigator();
        // ruleid: cs-xpath-concatenation
        var c = nav.Evaluate($"count(//user[name='{name}'])");
        // ok: cs-xpath-concatenation
        var d = doc.SelectSingleNode("/users/user[1]");
        // ok: cs-xpath-concatenation
        var e = doc.Descendants("user").FirstOrDefault(u => (string)u.Attribute("id") == name);
        // ok: cs-xpath-concatenation
        var f = rows.Select(r => "x" + r.Name);
        return a;
    }
}

class Ints
{
    object Read(int id)
    {
        // ok: cs-xpath-concatenation
        return doc.SelectSingleNode($"/a/b[@id={id}]");
    }

    object Sorted(string sort)
    {
        if (!Columns.TryGetValue(sort, out var column)) { throw new ArgumentException(sort); }
        // ok: cs-xpath-concatenation
        return doc.SelectNodes($"/a/{column}");
    }
}
