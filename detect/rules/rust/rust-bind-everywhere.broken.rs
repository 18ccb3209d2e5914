// ruleid: rust-bind-everywhere
let listener = TcpListener::bind("0.0.0.0:6379").await?;
loop { let (s, _) = listener.accept(
