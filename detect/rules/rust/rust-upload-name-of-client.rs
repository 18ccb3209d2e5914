async fn scan(mut form: Form<Upload<'_>>) -> std::io::Result<()> {
    let raw = form.scan.raw_name().map(|n| n.dangerous_unsafe_unsanitized_raw().to_string());
    let place = Path::new("static").join(raw.unwrap());
    // ruleid: rust-upload-name-of-client
    form.scan.persist_to(&place).await
}
async fn upload(mut multipart: Multipart) -> Result<()> {
    while let Some(field) = multipart.next_field().await? {
        let name = field.file_name().unwrap().to_string();
        // ruleid: rust-upload-name-of-client
        tokio::fs::write(format!("uploads/{}", name), field.bytes().await?).await?;
    }
    Ok(())
}
async fn good(mut multipart: Multipart) -> Result<()> {
    while let Some(field) = multipart.next_field().await? {
        // ok: rust-upload-name-of-client
        let name = Uuid::new_v4().to_string();
        // ok: rust-upload-name-of-client
        tokio::fs::write(dir.join(name), field.bytes().await?).await?;
        let clean = sanitize_filename::sanitize(field.file_name().unwrap());
        // ok: rust-upload-name-of-client
        tokio::fs::write(dir.join(clean), b"").await?;
    }
    Ok(())
}
