socket.set_verify_mode(ssl::verify_peer);
// ruleid: cpp-verify-callback-accepts
socket.set_verify_callback([](bool preverified, ssl::verify_context &ctx) { return true; });
socket.handshake(
