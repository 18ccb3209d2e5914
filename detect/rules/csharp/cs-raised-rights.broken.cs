            ProcessStartInfo start = new ProcessStartInfo();
            start.UseShellExecute = true;
            start.FileName = Application.ExecutablePath;
            // ruleid: cs-raised-rights
            start.Verb = "runas";
            try { Process.Start(
