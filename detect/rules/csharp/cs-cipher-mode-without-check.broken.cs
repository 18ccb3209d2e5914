            using (var aes = new AesCryptoServiceProvider
            {
                Key = key,
                // ruleid: cs-cipher-mode-without-check
                Mode = CipherMode.CBC,
                Padding = PaddingMode.PKCS7
            })
            {
                aes.GenerateIV(
