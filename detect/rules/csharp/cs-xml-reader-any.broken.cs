        public Configuration(string file)
        {
            XmlDocument doc = new XmlDocument();
            try {
                // ruleid: cs-xml-reader-any
                doc.Load("file://" + file);
            } catch (XmlException e) {
                throw new
