            // ruleid: cs-predictable-temp-file
            string script = Path.Combine(Path.GetTempPath(), "update.bat");
            using (var w = new StreamWriter(script))
            {
                w.WriteLine(
