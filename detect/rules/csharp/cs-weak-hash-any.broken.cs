        private static byte[] Sum(Stream stream)
        {
            // ruleid: cs-weak-hash-any
            using (var sha = new SHA1Managed())
            {
                return sha.ComputeHash(stream
