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
