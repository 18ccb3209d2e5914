            XmlDocument settings = new XmlDocument();
            // ruleid: cs-xml-document-resolver
            settings.Load(HttpContext.Current.Server.MapPath(file));
            foreach (XmlNode node in settings.SelectNodes("catalog/plant"))
            {
                Plant p = new
