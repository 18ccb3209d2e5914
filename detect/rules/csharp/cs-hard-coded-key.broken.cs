            string sKey = "j2l0kw8s";
            var des = Aes.Create();
            byte[] input = Encoding.Default.GetBytes(text);
            // ruleid: cs-hard-coded-key
            des.Key = ASCIIEncoding.ASCII.GetBytes(sKey);
            MemoryStream ms = new MemoryStream(
