        private static string CreateSignature(SortedDictionary<string, string> fields, string key)
        {
            string text = string.Join("&", fields.Select(f => f.Key + "=" + f.Value)) + key;
            // ruleid: cs-weak-digest-of-guarded
            using (MD5 md5 = MD5.Create())
            {
                byte[] sum = md5.ComputeHash(Encoding.UTF8.GetBytes(
