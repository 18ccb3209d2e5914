package a

func keep(file multipart.File, head *multipart.FileHeader) error {
	ext := filepath.Ext(head.Filename)
	// ruleid: go-upload-extension-kept
	out, err := os.CreateTemp(dir, "doc-*"+ext)
	// ruleid: go-upload-extension-kept
	f, err := os.Create(filepath.Join(dir, filepath.Base(head.Filename)))
	// ruleid: go-upload-extension-kept
	c.SaveUploadedFile(head, "public/"+head.Filename)
	return err
}

func good(file multipart.File, head *multipart.FileHeader) error {
	ext := filepath.Ext(head.Filename)
	if !allowedExt[ext] {
		return errKind
	}
	// ok: go-upload-extension-kept
	out, err := os.CreateTemp(dir, "doc-*"+ext)
	// ok: go-upload-extension-kept
	g, err := os.CreateTemp(dir, "upload-*.bin")
	// ok: go-upload-extension-kept
	h, err := os.Create(filepath.Join(dir, id+".png"))
	return err
}
