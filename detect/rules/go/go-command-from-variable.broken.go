parts := strings.Fields(line)
// ruleid: go-command-from-variable
cmd := exec.Command(hookCmd, parts...)
cmd.Stdout = os.
