package m

func find(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: go-nosql-script
	coll.Find(ctx, bson.M{"$where": "this.name == '" + name + "'"})
	// ruleid: go-nosql-script
	coll.Find(ctx, bson.M{"$where": fmt.Sprintf("this.age > %s", r.FormValue("age"))})
	// ruleid: go-nosql-script
	err := bson.UnmarshalExtJSON([]byte(r.FormValue("filter")), true, &filter)
	// ok: go-nosql-script
	coll.Find(ctx, bson.M{"name": name})
	// ok: go-nosql-script
	coll.Find(ctx, bson.M{"$where": "this.a > this.b"})
	// ok: go-nosql-script
	coll.Find(ctx, bson.M{"name": bson.M{"$regex": regexp.QuoteMeta(name)}})
}
