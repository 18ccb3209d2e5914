            var request = new XmlDocument();
            // ruleid: cs-xml-concatenation
            request.LoadXml("<login user=\"" + user + "\" pin=\"" + pin + "\"/>");
            var answer = Send(request,
