pub fn changelog(repo: &Path, branch: &str) -> io::Result<Output> {
    // ruleid: rust-option-from-variable
    Command::new("git").current_dir(repo).arg("log").arg(branch).output()
}
async fn clone(Json(job): Json<Job>) -> io::Result<Output> {
    // ruleid: rust-option-from-variable
    tokio::process::Command::new("git").arg("clone").arg(&job.url).output().await
}
pub fn good(repo: &Path, branch: &str) -> io::Result<Output> {
    // ok: rust-option-from-variable
    Command::new("git").arg("log").arg("--").arg(branch).output()?;
    // ok: rust-option-from-variable
    Command::new("git").arg("status").output()?;
    // ok: rust-option-from-variable
    Command::new("ls").arg(branch).output()
}
