package a

func install() {
	// ruleid: go-download-and-run
	exec.Command("sh", "-c", "curl -fsSL https://example.com/install.sh | sh").Run()
	// ruleid: go-download-and-run
	exec.CommandContext(ctx, "bash", "-c", "wget -qO- https://example.com/x | sudo bash")
	// ok: go-download-and-run
	exec.Command("curl", "-O", "https://example.com/list.txt")
}

func update(path string) error {
	resp, err := http.Get("https://example.com/agent")
	out, err := os.Create(path)
	io.Copy(out, resp.Body)
	// ruleid: go-download-and-run
	return os.Chmod(path, 0o755)
}

func own(path string) {
	// ok: go-download-and-run
	os.Chmod(path, 0o755)
	// ok: go-download-and-run
	exec.Command("sh", "-c", "ls | wc -l")
}
