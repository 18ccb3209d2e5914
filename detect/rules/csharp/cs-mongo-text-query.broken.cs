            var collection = db.GetCollection<BsonDocument>("orders");
            // ruleid: cs-mongo-text-query
            var filter = BsonDocument.Parse(string.Format("{{ customer: '{0}' }}", customer));
            var cursor = await collection.FindAsync(
