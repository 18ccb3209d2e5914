            using (var provider = new RSACryptoServiceProvider())
            {
                provider.FromXmlString(xml);
                // ruleid: cs-rsa-old-padding
                byte[] cipher = provider.Encrypt(Encoding.UTF8.GetBytes(text), false);
                return Convert.ToBase64String(
