package a

func update(c *gin.Context) {
	var plan Plan
	// ruleid: go-mass-assignment
	if err := c.ShouldBind(&plan); err != nil {
		return
	}
	db.Save(&plan)
}

func create(w http.ResponseWriter, r *http.Request) {
	var u User
	// ruleid: go-mass-assignment
	err := json.NewDecoder(r.Body).Decode(&u)
	db.Create(&u)
}

func register(w http.ResponseWriter, r *http.Request) {
	d := Device{Owner: r.Header.Get("X-Owner")}
	// ruleid: go-mass-assignment
	if err := json.NewDecoder(r.Body).Decode(&d); err != nil {
		return
	}
}

func good(c *gin.Context) {
	var in PlanInput
	// ok: go-mass-assignment
	err := c.ShouldBindJSON(&in)
	plan.Name = in.Name
	db.Save(&plan)
	var q Query
	// ok: go-mass-assignment
	err = c.ShouldBindQuery(&q)
	// ok: go-mass-assignment
	json.NewDecoder(f).Decode(&conf)
}
