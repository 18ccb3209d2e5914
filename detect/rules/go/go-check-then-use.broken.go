info, err := os.Lstat(name)
if err != nil || info.Mode()&os.ModeSymlink != 0 {
	return err
}
// ruleid: go-check-then-use
f, err := os.Open(name)
if err != nil {
	return fmt.Errorf(
