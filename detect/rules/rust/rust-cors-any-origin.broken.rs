let app = App::new()
    // ruleid: rust-cors-any-origin
    .wrap(Cors::permissive())
    .service(web::scope("/api"
