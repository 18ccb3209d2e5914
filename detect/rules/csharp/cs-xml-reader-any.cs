using System.Xml;

public class Layouts
{
    public void Read(string path, XmlReaderSettings settings)
    {
        XmlDocument doc = new XmlDocument();
        // ruleid: cs-xml-reader-any
        doc.Load(path);
        // ruleid: cs-xml-reader-any
        using (XmlReader reader = XmlReader.Create(path, settings))
        {
            reader.Read();
        }
        // ruleid: cs-xml-reader-any
        var old = new XmlTextReader(path);
        // ok: cs-xml-reader-any
        doc.LoadXml("<a/>");
        // ok: cs-xml-reader-any
        var x = XDocument.Load(path);
    }

    public void Good(string path)
    {
        var safe = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        // ok: cs-xml-reader-any
        using var reader = XmlReader.Create(path, safe);
        var doc = new XmlDocument();
        // ok: cs-xml-reader-any
        doc.Load(reader);
    }
}
