// ruleid: go-must-on-input
id := uuid.MustParse(c.Param("id"))
user, err := repo.Find(ctx,
