        SSHClient ssh = new SSHClient();
        // ruleid: java-host-key-unchecked
        ssh.addHostKeyVerifier(new PromiscuousVerifier());
        for (int i = 0; i <
