            var web = new WebClient();
            // ruleid: cs-download-and-run
            web.DownloadFile("http://updates.example.com/setup.exe", path);
            Process.Start(path);
            if (silent
