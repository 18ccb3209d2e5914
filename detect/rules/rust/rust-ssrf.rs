async fn preview(Query(q): Query<Preview>) -> String {
    // ruleid: rust-ssrf
    reqwest::get(&q.url).await.unwrap().text().await.unwrap()
}
async fn hook(Json(body): Json<Hook>) {
    let u = format!("http://{}/done", body.host);
    // ruleid: rust-ssrf
    let r = client.post(&u).send().await;
}
async fn peek(p: web::Path<String>) {
    // ruleid: rust-ssrf
    let s = TcpStream::connect(p.into_inner());
}
async fn fixed() {
    // ok: rust-ssrf
    let a = reqwest::get("https://example.com/a").await;
}
async fn id(Path(id): Path<String>) {
    let n = id.parse::<u32>().unwrap();
    // ok: rust-ssrf
    let a = reqwest::get(format!("https://example.com/{}", n)).await;
    // ok: rust-ssrf
    let b = client.get("https://example.org").send().await;
}

async fn checked(Query(q): Query<Params>) -> Result<Bytes, Error> {
    let url = Url::parse(&q.url)?;
    if !url.host_str().is_some_and(|h| HOSTS.contains(&h)) {
        return Err(Error::Host);
    }
    // ok: rust-ssrf
    client.get(url).send().await
}
