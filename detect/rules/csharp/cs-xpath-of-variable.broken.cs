        private static int Number(XmlNode element, String name)
        {
            // ruleid: cs-xpath-of-variable
            XmlNode next = element.SelectSingleNode(name);
            return Convert.ToInt32(next.LastChild
