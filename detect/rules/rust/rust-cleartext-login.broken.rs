// ruleid: rust-cleartext-login
let mut ftp = FtpStream::connect("files.example.org:21").unwrap();
ftp.login(&self.user, &self.password)?;
ftp.put_file("a.csv", &mut
