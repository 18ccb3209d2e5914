public class XmlController : Controller
{
    public ActionResult Post(string body)
    {
        var doc = new XmlDocument();
        // ruleid: cs-xml-from-request
        doc.LoadXml(body);
        // ruleid: cs-xml-from-request
        var reader = new XmlTextReader(Request.InputStream);
        var other = new XmlDocument();
        // ruleid: cs-xml-from-request
        other.Load(Request.InputStream);
        return View();
    }

    public ActionResult Good(string body)
    {
        var doc = new XmlDocument();
        doc.XmlResolver = null;
        // ok: cs-xml-from-request
        doc.LoadXml(body);
        // ok: cs-xml-from-request
        var reader = XmlReader.Create(new StringReader(body), safe);
        var own = new XmlDocument { XmlResolver = null };
        // ok: cs-xml-from-request
        own.Load("layout.xml");
        return View();
    }
}
