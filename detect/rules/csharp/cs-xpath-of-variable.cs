public class Config
{
    public string Read(XmlNode node, string name)
    {
        // ruleid: cs-xpath-of-variable
        var a = node.SelectSingleNode(name);
        // ruleid: cs-xpath-of-variable
        var b = node.SelectNodes(Paths.Items, manager);
        // ruleid: cs-xpath-of-variable
        var c = doc.XPathSelectElements(this.path).Count();
        // ok: cs-xpath-of-variable
        var d = node.SelectSingleNode("size");
        const string size = "size";
        // ok: cs-xpath-of-variable
        var e = node.SelectNodes("item[1]");
        // ok: cs-xpath-of-variable
        var f = items.Select(name);
        return a.Value;
    }
}

class Ints
{
    object Read(int id)
    {
        // ok: cs-xpath-of-variable
        return doc.SelectSingleNode($"/a/b[@id={id}]");
    }

    object Sorted(string sort)
    {
        if (!Columns.TryGetValue(sort, out var column)) { throw new ArgumentException(sort); }
        // ok: cs-xpath-of-variable
        return doc.SelectNodes($"/a/{column}");
    }
}
