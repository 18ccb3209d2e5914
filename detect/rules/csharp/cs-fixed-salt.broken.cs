            string EncryptionKey = config["key"];
            using (Aes encryptor = Aes.Create())
            {
                // ruleid: cs-fixed-salt
                Rfc2898DeriveBytes pdb = new Rfc2898DeriveBytes(EncryptionKey, new byte[] { 0x49, 0x76, 0x61, 0x6e, 0x20 });
                encryptor.Key = pdb.GetBytes(
