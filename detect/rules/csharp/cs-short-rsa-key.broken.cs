        public static string[] Pair()
        {
            // ruleid: cs-short-rsa-key
            using (RSACryptoServiceProvider rsa = new RSACryptoServiceProvider(1024))
            {
                return new[] { rsa.ToXmlString(true), rsa.ToXmlString(
