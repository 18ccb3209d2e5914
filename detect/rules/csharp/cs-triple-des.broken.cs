            MemoryStream stream = new MemoryStream();
            // ruleid: cs-triple-des
            TripleDESCryptoServiceProvider tdes = new TripleDESCryptoServiceProvider();
            CryptoStream enc = new CryptoStream(stream, tdes.CreateDecryptor(key, iv), CryptoStreamMode.Write
