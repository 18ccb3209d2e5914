fn f() {
    // ruleid: rust-bind-everywhere
    let a = TcpListener::bind("0.0.0.0:8080");
    // ruleid: rust-bind-everywhere
    let b = UdpSocket::bind("0.0.0.0:53");
    // ruleid: rust-bind-everywhere
    let c = SocketAddr::from(([0, 0, 0, 0], 3000));
    // ok: rust-bind-everywhere
    let d = TcpListener::bind("127.0.0.1:8080");
    // ok: rust-bind-everywhere
    let e = UdpSocket::bind("[::1]:53");
    // ok: rust-bind-everywhere
    let g = SocketAddr::from(([127, 0, 0, 1], 3000));
}
