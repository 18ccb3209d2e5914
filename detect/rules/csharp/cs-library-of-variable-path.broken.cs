            foreach (string file in Directory.GetFiles(folder, "*.dll"))
            {
                // ruleid: cs-library-of-variable-path
                Assembly plugin = Assembly.LoadFrom(file);
                foreach (Type type in plugin.GetTypes(
