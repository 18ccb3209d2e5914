let data = ureq::get(&self.url).call()?.into_string()?;
// ruleid: rust-run-what-was-fetched
std::fs::write(&self.bin, data)?;
Command::new(&self.bin).args(["--install"]).status(
