async fn fetch(Query(params): Query<Fetch>) -> Result<String> {
    // ruleid: rust-ssrf
    let body = reqwest::get(&params.target).await?.text().await?;
    Ok(body.trim(
