// ruleid: go-certificate-check-empty
config.HostKeyCallback = func(hostname string, remote net.Addr, key ssh.PublicKey) error { return nil }
client, err := ssh.Dial("tcp", addr,
