            using (var reader = new BinaryReader(stream))
            {
                int length = reader.ReadInt32();
                // ruleid: cs-allocation-of-read-size
                byte[] body = new byte[length];
                reader.Read(body, 0,
