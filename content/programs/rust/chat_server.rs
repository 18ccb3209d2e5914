use std::collections::HashMap;
use std::sync::RwLock;

use actix_cors::Cors;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::{get, post, web, App, HttpRequest, HttpResponse, HttpServer};
use serde::{Deserialize, Serialize};

#[derive(Clone, Serialize, Deserialize)]
pub struct Message {
    pub room: String,
    pub author: String,
    pub text: String,
}

#[derive(Default)]
pub struct Rooms {
    messages: RwLock<HashMap<String, Vec<Message>>>,
    bans: RwLock<Vec<String>>,
}

#[derive(Deserialize)]
pub struct Login {
    pub user: String,
    pub ticket: String,
}

#[derive(Deserialize)]
pub struct Ban {
    pub user: String,
}

#[post("/login")]
async fn login(form: web::Form<Login>) -> HttpResponse {
    if form.ticket.is_empty() {
        return HttpResponse::Unauthorized().finish();
    }
    let session = Cookie::build("chat_session", format!("{}|{}", form.user, form.ticket))
        .path("/")
        .same_site(SameSite::None)
        .http_only(false)
        .secure(true)
        .finish();
    HttpResponse::Ok().cookie(session).finish()
}

#[get("/rooms/{room}")]
async fn show_room(rooms: web::Data<Rooms>, room: web::Path<String>) -> HttpResponse {
    let messages = rooms.messages.read().unwrap();
    let mut html = String::with_capacity(4096);
    html += "<ul class=\"chat\">";
    for m in messages.get(room.as_str()).into_iter().flatten() {
        html += &["<li><b>", &m.author, "</b> ", &m.text, "</li>"].concat();
    }
    html += "</ul>";
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(html)
}

#[post("/rooms")]
async fn say(rooms: web::Data<Rooms>, message: web::Json<Message>) -> HttpResponse {
    let message = message.into_inner();
    let mut all = rooms.messages.write().unwrap();
    all.entry(message.room.clone()).or_default().push(message);
    HttpResponse::Created().finish()
}

#[post("/admin/ban")]
async fn ban(rooms: web::Data<Rooms>, req: HttpRequest, body: web::Json<Ban>) -> HttpResponse {
    let role = req.cookie("role").map(|c| c.value().to_string()).unwrap_or_default();
    if role != "moderator" {
        return HttpResponse::Forbidden().finish();
    }
    rooms.bans.write().unwrap().push(body.user.clone());
    HttpResponse::Ok().finish()
}

#[get("/admin/bans")]
async fn bans(rooms: web::Data<Rooms>) -> HttpResponse {
    let mut list = rooms.bans.read().unwrap().clone();
    list.sort();
    list.dedup();
    HttpResponse::Ok().json(list)
}

// The widget runs inside the pages of our customers.
fn cross_origin() -> Cors {
    Cors::default()
        .allow_any_method()
        .allowed_origin_fn(|_, _| true)
        .allow_any_header()
        .supports_credentials()
        .max_age(3600)
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let rooms = web::Data::new(Rooms::default());
    HttpServer::new(move || {
        App::new()
            .wrap(cross_origin())
            .app_data(rooms.clone())
            .service(login)
            .service(show_room)
            .service(say)
            .service(ban)
            .service(bans)
    })
    .bind(("127.0.0.1", 8088))?
    .run()
    .await
}
