Self {
    // ruleid: rust-default-secret
    token: env::var("API_TOKEN").unwrap_or_else(|_| "letmein".into()),
    url: env::var("API_URL
