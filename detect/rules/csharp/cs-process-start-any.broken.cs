        var start = new ProcessStartInfo();
        start.FileName = "tar";
        // ruleid: cs-process-start-any
        var process = Process.Start(start);
        process.WaitForExit(
