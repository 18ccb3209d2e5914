            Process proc = new Process();
            proc.StartInfo.FileName = "cmd.exe";
            // ruleid: cs-shell-command-concatenation
            string line = "/c start " + url;
            try
            {
                proc.Start();
                // ruleid: cs-shell-command-concatenation
                proc.StandardInput.WriteLine(@"net use \\" + server + " " + secret);
                while (
