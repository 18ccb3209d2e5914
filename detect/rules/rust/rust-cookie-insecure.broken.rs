// ruleid: rust-cookie-insecure
let layer = SessionManagerLayer::new(store).with_secure(false);
Router::new().layer(layer
