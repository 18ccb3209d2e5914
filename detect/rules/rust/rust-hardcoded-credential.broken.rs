fn connect(&self) -> Client {
    // ruleid: rust-hardcoded-credential
    let db_password = "s3cr3t-2041-x";
    Client::connect(&self.host, db_password
