// ruleid: rust-permissive-mode
fs::set_permissions(&self.socket, Permissions::from_mode(0o777))?;
for p in self.peers.iter( {
