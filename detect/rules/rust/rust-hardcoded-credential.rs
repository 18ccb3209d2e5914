// ruleid: rust-hardcoded-credential
const API_KEY: &str = "k9-Lm42-hunter-2041";
fn f() {
    // ruleid: rust-hardcoded-credential
    let password = "tr0ub4dor-and-3";
    // ruleid: rust-hardcoded-credential
    let c = cfg.user("app").password("tr0ub4dor-and-3");
    // ok: rust-hardcoded-credential
    let ok = std::env::var("PASSWORD");
    // ok: rust-hardcoded-credential
    let password_field = "user-password-input";
    // ok: rust-hardcoded-credential
    let greeting = "good morning to all";
}
// ruleid: rust-hardcoded-credential
const SERVICE_PIN: &str = "branch-7741-K";
// ok: rust-hardcoded-credential
pub const SECRET_KEY: &str = "secret_key";
// ok: rust-hardcoded-credential
pub const PASSWORD_REQUIRED: &str = "Password required to open the file";
mod tests {
    fn opens() {
        // ok: rust-hardcoded-credential
        let password = b"tr0ub4dor-and-3";
    }
}
