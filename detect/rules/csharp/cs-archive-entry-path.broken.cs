            using (ZipArchive zip = ZipFile.OpenRead(file))
            {
                foreach (ZipArchiveEntry zipEntry in zip.Entries)
                {
                    // ruleid: cs-archive-entry-path
                    zipEntry.ExtractToFile(Path.Combine(folder, zipEntry.FullName), true);
                    count
