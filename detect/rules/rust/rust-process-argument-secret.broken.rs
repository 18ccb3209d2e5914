let mut cmd = Command::new("curl");
// ruleid: rust-process-argument-secret
cmd.arg("--token").arg(&self.token);
if verbose { cmd.arg("-v"
