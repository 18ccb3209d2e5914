#include <QSslSocket>
#include <boost/asio/ssl.hpp>

void setup(QSslSocket *s, boost::asio::ssl::context &ctx) {
    // ruleid: cpp-tls-verify-off
    s->ignoreSslErrors();
    // ruleid: cpp-tls-verify-off
    ctx.set_verify_mode(boost::asio::ssl::verify_none);
    // ok: cpp-tls-verify-off
    ctx.set_verify_mode(boost::asio::ssl::verify_peer);
    // ok: cpp-tls-verify-off
    s->setPeerVerifyMode(QSslSocket::VerifyPeer);
    // ok: cpp-tls-verify-off
    ctx.set_default_verify_paths();
}
