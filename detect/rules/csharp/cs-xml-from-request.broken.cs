    public void ProcessRequest(HttpContext context)
    {
        XmlDocument xml = new XmlDocument();
        // ruleid: cs-xml-from-request
        xml.Load(context.Request.InputStream);
        XmlNode node = xml.SelectSingleNode(
