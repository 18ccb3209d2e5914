            var psi = new ProcessStartInfo
            {
                FileName = "ffmpeg",
                // ruleid: cs-argument-concatenation
                Arguments = $"-i {input} -f mp3 {output}",
                UseShellExecute = false
