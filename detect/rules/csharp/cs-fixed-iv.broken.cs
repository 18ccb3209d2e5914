                DESCryptoServiceProvider provider = new DESCryptoServiceProvider();
                provider.Key = Encoding.UTF8.GetBytes(key.Substring(0, 8));
                // ruleid: cs-fixed-iv
                provider.IV = Encoding.UTF8.GetBytes(key.Substring(0, 8));
                if (bytes.Length >
