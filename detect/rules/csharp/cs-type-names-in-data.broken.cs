            return JsonConvert.DeserializeObject<Job>(text, new JsonSerializerSettings
            {
                NullValueHandling = NullValueHandling.Ignore,
                // ruleid: cs-type-names-in-data
                TypeNameHandling = TypeNameHandling.Objects
