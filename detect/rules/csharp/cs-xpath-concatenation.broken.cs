            XDocument map = XDocument.Load(path);
            // ruleid: cs-xpath-concatenation
            XElement hit = map.XPathSelectElement("/map/city[@name='" + city + "']");
            if (hit != null)
            {
                return hit.Value
