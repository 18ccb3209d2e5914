package a

func f() {
	// ruleid: go-privileged-container
	h := &container.HostConfig{Privileged: true}
	// ruleid: go-privileged-container
	syscall.Setuid(0)
	// ruleid: go-privileged-container
	exec.Command("sudo", "sh", "-c", script)
	// ok: go-privileged-container
	g := &container.HostConfig{CapDrop: []string{"ALL"}}
	// ok: go-privileged-container
	syscall.Setuid(1000)
	// ok: go-privileged-container
	exec.Command("ls", "-l")
}
