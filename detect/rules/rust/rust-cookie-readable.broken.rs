// ruleid: rust-cookie-readable
let cookie = Cookie::build("session", id).http_only(false)
    .path("/").max_age(Duration::days(
