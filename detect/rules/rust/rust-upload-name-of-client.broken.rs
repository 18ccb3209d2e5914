while let Some(mut field) = payload.try_next().await? {
    let filename = field.content_disposition().get_filename().unwrap().to_owned();
    // ruleid: rust-upload-name-of-client
    let mut f = File::create(format!("./www/{}", filename))?;
    while let Some(chunk) = field.next
