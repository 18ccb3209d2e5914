// ruleid: go-file-for-everybody
out, err := os.OpenFile(archive, os.O_CREATE|os.O_WRONLY, 0o666)
if err != nil {
	return fmt.Errorf("archive %s:
