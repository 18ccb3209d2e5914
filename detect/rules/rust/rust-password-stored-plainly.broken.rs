// ruleid: rust-password-stored-plainly
sqlx::query("INSERT INTO accounts (mail, password) VALUES ($1, $2)").bind(&req.mail).bind(&req.password)
    .execute(&self.pool)
    .await.map_err(
