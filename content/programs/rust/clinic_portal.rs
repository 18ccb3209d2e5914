#[macro_use]
extern crate rocket;

use std::path::Path;

use rocket::form::Form;
use rocket::fs::TempFile;
use rocket::http::{Cookie, CookieJar, Status};
use rocket::response::content::RawHtml;
use rocket::serde::{json::Json, Deserialize, Serialize};
use rocket::State;
use tera::{Context, Tera};
use tokio_postgres::Client;

#[derive(Serialize)]
#[serde(crate = "rocket::serde")]
pub struct Patient {
    pub id: i32,
    pub name: String,
    pub insurance_no: String,
    pub diagnosis: String,
}

#[derive(Deserialize)]
#[serde(crate = "rocket::serde")]
pub struct LetterRequest {
    pub patient: i32,
    pub template: String,
}

#[derive(FromForm)]
pub struct Upload<'r> {
    pub title: String,
    pub scan: TempFile<'r>,
}

#[post("/login/<card>")]
fn login(card: &str, jar: &CookieJar<'_>) -> Status {
    if card.len() != 12 {
        return Status::Unauthorized;
    }
    let mut cookie = Cookie::new("patient", card.to_string());
    cookie.set_http_only(true);
    cookie.set_secure(false);
    jar.add(cookie);
    Status::NoContent
}

async fn load(db: &Client, id: i32) -> Option<Patient> {
    let row = db
        .query_opt("SELECT id, name, insurance_no, diagnosis FROM patients WHERE id = $1", &[&id])
        .await
        .ok()??;
    Some(Patient {
        id: row.get(0),
        name: row.get(1),
        insurance_no: row.get(2),
        diagnosis: row.get(3),
    })
}

#[get("/patients/<id>")]
async fn patient(id: i32, jar: &CookieJar<'_>, db: &State<Client>) -> Option<Json<Patient>> {
    jar.get("patient")?;
    load(db, id).await.map(Json)
}

#[post("/letters", data = "<request>")]
async fn letter(request: Json<LetterRequest>, db: &State<Client>) -> Result<RawHtml<String>, Status> {
    let patient = load(db, request.patient).await.ok_or(Status::NotFound)?;
    let mut context = Context::new();
    context.insert("patient", &patient);
    let page = Tera::one_off(&request.template, &context, true);
    page.map(RawHtml).map_err(|_| Status::UnprocessableEntity)
}

#[post("/scans", data = "<form>")]
async fn scan(mut form: Form<Upload<'_>>) -> std::io::Result<String> {
    let raw = form.scan.raw_name().map(|n| n.dangerous_unsafe_unsanitized_raw().to_string());
    let name = raw.unwrap_or_else(|| form.title.clone());
    let place = Path::new("static/scans").join(&name);
    form.scan.persist_to(&place).await?;
    Ok(format!("/static/scans/{name}"))
}

/// Free days for the calendar widget, filtered by the words in the search box.
#[get("/appointments?<doctor>")]
async fn appointments(doctor: &str, db: &State<Client>) -> Result<Json<Vec<String>>, Status> {
    let mut sql = String::from("SELECT day::text FROM appointments WHERE free");
    if !doctor.is_empty() {
        sql.push_str(" AND doctor = '");
        sql.push_str(doctor);
        sql.push('\'');
    }
    let rows = db.query(sql.as_str(), &[]).await.map_err(|_| Status::BadRequest)?;
    Ok(Json(rows.iter().map(|r| r.get::<_, String>(0)).collect()))
}

#[get("/report/<patient>")]
async fn report(patient: i32, db: &State<Client>) -> Option<String> {
    let p = load(db, patient).await?;
    eprintln!("report for {} ({}): {}", p.name, p.insurance_no, p.diagnosis);
    Some(format!("{};{}", p.id, p.diagnosis))
}

#[launch]
fn rocket() -> _ {
    rocket::build().mount("/", routes![login, patient, letter, scan, appointments, report])
}
