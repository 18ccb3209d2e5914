            // ruleid: cs-predictable-temp-file
            using (var w = new StreamWriter(Path.Combine(Path.GetTempPath(), "update.bat")))
            {
                w.WriteLine(
