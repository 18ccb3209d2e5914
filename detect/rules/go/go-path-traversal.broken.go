name := c.Param("name")
path := filepath.Join("./data", name)
// ruleid: go-path-traversal
c.File(path)
if _, err := os.Stat(
