			if (File.Exists(path))
			{
				System.Runtime.Serialization.Formatters.Binary.BinaryFormatter formatter = new System.Runtime.Serialization.Formatters.Binary.BinaryFormatter();
				using (FileStream stream = new FileStream(path, FileMode.Open))
				{
					// ruleid: cs-unsafe-formatter
					cookies = formatter.Deserialize(stream) as CookieContainer;
