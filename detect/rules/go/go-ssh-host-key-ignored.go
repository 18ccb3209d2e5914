package a

func f() {
	c := &ssh.ClientConfig{
		User: user,
		// ruleid: go-ssh-host-key-ignored
		HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	}
	// ruleid: go-ssh-host-key-ignored
	c.HostKeyCallback = ssh.InsecureIgnoreHostKey()
	// ruleid: go-ssh-host-key-ignored
	cb := ssh.InsecureIgnoreHostKey()
	// ok: go-ssh-host-key-ignored
	good, err := knownhosts.New(file)
	// ok: go-ssh-host-key-ignored
	c.HostKeyCallback = good
	// ok: go-ssh-host-key-ignored
	c.HostKeyCallback = ssh.FixedHostKey(key)
}
