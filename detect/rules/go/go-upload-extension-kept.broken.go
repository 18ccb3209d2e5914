file, err := c.FormFile("file")
dst := "./uploads/" + filepath.Base(file.Filename)
// ruleid: go-upload-extension-kept
if err := c.SaveUploadedFile(file, dst); err != nil {
	c.String(500,
