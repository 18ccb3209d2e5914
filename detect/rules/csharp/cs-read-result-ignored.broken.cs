            FileStream fs = new FileStream(path, FileMode.Open);
            byte[] data = new byte[fs.Length];
            // ruleid: cs-read-result-ignored
            fs.Read(data, 0, data.Length);
            fs.Close();
            if (data.Length <
