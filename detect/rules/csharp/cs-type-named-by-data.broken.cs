            foreach (XmlNode step in steps)
            {
                // ruleid: cs-type-named-by-data
                var worker = (IWorker)Activator.CreateInstance(Type.GetType(step.Attributes["class"].Value));
                worker.Run(
