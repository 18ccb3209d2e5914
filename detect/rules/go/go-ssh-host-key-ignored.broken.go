config := &ssh.ClientConfig{
	Auth: []ssh.AuthMethod{ssh.Password(pass)},
	// ruleid: go-ssh-host-key-ignored
	HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	Timeout:
