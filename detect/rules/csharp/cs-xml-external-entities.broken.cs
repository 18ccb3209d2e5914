            XmlTextReader reader = new XmlTextReader(stream);
            // ruleid: cs-xml-external-entities
            reader.ProhibitDtd = false;
            while (reader.Read()
