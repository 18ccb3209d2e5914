// ruleid: go-search-path-changed
os.Setenv("PATH", "./bin:"+os.Getenv("PATH"))
cmd := exec.Command("tool",
