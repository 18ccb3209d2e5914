using System.Xml;

public class Import
{
    public void Read(Stream input)
    {
        var settings = new XmlReaderSettings();
        // ruleid: cs-xml-external-entities
        settings.DtdProcessing = DtdProcessing.Parse;
        // ruleid: cs-xml-external-entities
        settings.XmlResolver = new XmlUrlResolver();
        var other = new XmlReaderSettings
        {
            // ruleid: cs-xml-external-entities
            DtdProcessing = DtdProcessing.Parse,
            // ok: cs-xml-external-entities
            MaxCharactersFromEntities = 1024,
        };
        // ok: cs-xml-external-entities
        settings.DtdProcessing = DtdProcessing.Prohibit;
        // ok: cs-xml-external-entities
        settings.XmlResolver = null;
        // ok: cs-xml-external-entities
        settings.DtdProcessing = DtdProcessing.Ignore;
    }
}
