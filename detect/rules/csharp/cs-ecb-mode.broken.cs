            RijndaelManaged rijndael = new RijndaelManaged();
            rijndael.Key = key;
            // ruleid: cs-ecb-mode
            rijndael.Mode = CipherMode.ECB;
            rijndael.Padding = PaddingMode.PKCS7;
            ICryptoTransform t = rijndael.CreateDecryptor(
