package a

func f() {
	// ruleid: go-search-path-changed
	os.Setenv("PATH", ".:"+os.Getenv("PATH"))
	// ruleid: go-search-path-changed
	os.Setenv("PATH", "/tmp/bin:"+os.Getenv("PATH"))
	// ruleid: go-search-path-changed
	os.Setenv("LD_PRELOAD", "/tmp/hook.so")
	// ok: go-search-path-changed
	os.Setenv("PATH", "/usr/bin:/bin")
	// ok: go-search-path-changed
	os.Setenv("LANG", ".")
	// ok: go-search-path-changed
	cmd := exec.Command("/usr/bin/git", "status")
}
