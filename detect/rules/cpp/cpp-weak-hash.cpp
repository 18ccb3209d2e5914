#include <QCryptographicHash>
#include <botan/hash.h>

QByteArray sign(const QByteArray &body, const QByteArray &key) {
    // ruleid: cpp-weak-hash
    auto a = QCryptographicHash::hash(body, QCryptographicHash::Md5);
    // ruleid: cpp-weak-hash
    auto b = Botan::HashFunction::create("SHA-1");
    // ok: cpp-weak-hash
    auto c = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    // ok: cpp-weak-hash
    auto d = Botan::HashFunction::create("SHA-256");
    // ok: cpp-weak-hash
    return QMessageAuthenticationCode::hash(body, key, QCryptographicHash::Sha512);
}
