using System.Xml;

public class Layouts
{
    public void Read(string path, string text)
    {
        XmlDocument doc = new XmlDocument();
        // ruleid: cs-xml-document-resolver
        doc.Load(path);
        // ruleid: cs-xml-document-resolver
        doc.LoadXml(text);
        // ruleid: cs-xml-document-resolver
        using (var reader = new XmlTextReader(path))
        {
            reader.Read();
        }
        // ok: cs-xml-document-resolver
        doc.LoadXml("<a/>");
        // ok: cs-xml-document-resolver
        var x = XDocument.Load(path);
    }

    public void Good(string path)
    {
        XmlDocument doc = new XmlDocument();
        doc.XmlResolver = null;
        // ok: cs-xml-document-resolver
        doc.Load(path);
    }
}
