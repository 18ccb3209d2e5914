using System.Xml;

public class Orders
{
    public void Write(XmlDocument doc, XmlWriter w, string name)
    {
        // ruleid: cs-xml-concatenation
        doc.LoadXml("<order><name>" + name + "</name></order>");
        // ruleid: cs-xml-concatenation
        node.InnerXml = $"<name>{name}</name>";
        // ruleid: cs-xml-concatenation
        w.WriteRaw(string.Format("<name>{0}</name>", name));
        // ok: cs-xml-concatenation
        doc.LoadXml("<order/>");
        // ok: cs-xml-concatenation
        var e = new XElement("name", name);
        // ok: cs-xml-concatenation
        w.WriteElementString("name", name);
        // ok: cs-xml-concatenation
        node.InnerXml = "<name>" + SecurityElement.Escape(name) + "</name>";
    }
}
