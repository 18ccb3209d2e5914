package p

func load(j Job, name string) {
	// ruleid: go-plugin-from-variable
	p, err := plugin.Open(j.Plugin)
	// ruleid: go-plugin-from-variable
	q, err := plugin.Open("/var/lib/app/" + name + ".so")
	// ruleid: go-plugin-from-variable
	h, err := syscall.LoadLibrary(name)
	// ok: go-plugin-from-variable
	a, err := plugin.Open("/usr/lib/app/report.so")
	// ok: go-plugin-from-variable
	syscall.LoadDLL("kernel32.dll")
	const file = "/usr/lib/app/mail.so"
	// ok: go-plugin-from-variable
	plugin.Open(file)
}
