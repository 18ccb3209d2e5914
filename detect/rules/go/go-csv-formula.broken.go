note := c.PostForm("note")
// ruleid: go-csv-formula
if err := writer.Write([]string{id, note}); err != nil {
	log.Printf(
