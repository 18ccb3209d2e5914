// ruleid: rust-hardcoded-key
let token = encode(&Header::default(), &claims, &EncodingKey::from_secret(b"hunter-2041"))?;
Ok(Json(TokenReply { token
