// ruleid: go-plugin-from-variable
p, err := plugin.Open(filepath.Join(dir, r.FormValue("name")))
if err != nil {
	return fmt.Errorf(
