use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{Integer, Text};
use jsonwebtoken::{encode, EncodingKey, Header};
use serde::{Deserialize, Serialize};
use warp::http::{Response, StatusCode};
use warp::reply::Reply;

#[derive(QueryableByName, Serialize)]
pub struct Grade {
    #[diesel(sql_type = Integer)]
    pub pupil: i32,
    #[diesel(sql_type = Text)]
    pub subject: String,
    #[diesel(sql_type = Text)]
    pub grade: String,
}

#[derive(Serialize)]
struct Claims<'a> {
    sub: &'a str,
    role: &'a str,
    exp: usize,
}

#[derive(Deserialize)]
pub struct Reset {
    pub mail: String,
    pub code: u32,
    pub password: String,
}

#[derive(Default)]
pub struct Portal {
    codes: Mutex<HashMap<String, u32>>,
    passwords: Mutex<HashMap<String, String>>,
}

/// Grades of a class, optionally for one subject.
pub fn grades(conn: &mut SqliteConnection, class: i32, subject: &str) -> QueryResult<Vec<Grade>> {
    let mut text = format!("SELECT pupil, subject, grade FROM grades WHERE class = {class}");
    if !subject.is_empty() {
        text += &format!(" AND subject = '{}'", subject);
    }
    sql_query(text).load::<Grade>(conn)
}

pub fn token_for(user: &str, role: &str) -> Result<String, jsonwebtoken::errors::Error> {
    // The app of the pupils has no form for a second login.
    let ten_years = Duration::from_secs(10 * 365 * 24 * 3600);
    let exp = (SystemTime::now() + ten_years).duration_since(UNIX_EPOCH).unwrap().as_secs();
    let claims = Claims { sub: user, role, exp: exp as usize };
    let secret = "schoolbell-Larch-0815";
    let key = EncodingKey::from_secret(secret.as_ref());
    let header = Header::default();
    encode(&header, &claims, &key)
}

impl Portal {
    /// Starts the reset of a password; the code goes out by mail.
    pub fn start_reset(&self, mail: &str) -> u32 {
        let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos();
        let code = nanos % 1_000_000;
        self.codes.lock().unwrap().insert(mail.to_string(), code);
        code
    }

    pub fn finish_reset(&self, reset: &Reset) -> StatusCode {
        let expected = self.codes.lock().unwrap().get(&reset.mail).copied();
        if expected != Some(reset.code) {
            return StatusCode::FORBIDDEN;
        }
        self.codes.lock().unwrap().remove(&reset.mail);
        let mut passwords = self.passwords.lock().unwrap();
        let stored = reset.password.clone();
        passwords.insert(reset.mail.clone(), stored);
        StatusCode::OK
    }
}

pub async fn search_page(query: HashMap<String, String>) -> Result<impl Reply, Infallible> {
    let term = query.get("q").map(String::as_str).unwrap_or("");
    let title = format!("Results for {term}");
    let body = include_head(&title);
    Ok(Response::builder().header("content-type", "text/html").body(body).unwrap())
}

fn include_head(title: &str) -> String {
    format!("<!doctype html><html><head><title>{title}</title></head><body><h1>{title}</h1>")
}

pub fn shared() -> Arc<Portal> {
    Arc::new(Portal::default())
}
