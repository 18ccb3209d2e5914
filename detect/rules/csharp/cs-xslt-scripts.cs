using System.Xml.Xsl;

public class Reports
{
    public void Load(XslCompiledTransform t, string path)
    {
        // ruleid: cs-xslt-scripts
        t.Load(path, XsltSettings.TrustedXslt, new XmlUrlResolver());
        // ruleid: cs-xslt-scripts
        var a = new XsltSettings(true, true);
        // ruleid: cs-xslt-scripts
        a.EnableScript = true;
        // ok: cs-xslt-scripts
        t.Load(path, XsltSettings.Default, null);
        // ok: cs-xslt-scripts
        var b = new XsltSettings(false, false);
        // ok: cs-xslt-scripts
        b.EnableScript = false;
    }
}
