gz, err := gzip.NewReader(req.Body)
if err != nil {
	return err
}
// ruleid: go-decompression-unlimited
_, err = io.Copy(&buf, gz)
if err !=
