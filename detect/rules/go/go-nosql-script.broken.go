q := c.Query("q")
// ruleid: go-nosql-script
cur, err := users.Find(ctx, bson.M{"$where": "this.login == '" + q + "'"})
if err := cur.All(ctx, &
