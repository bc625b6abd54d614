#pragma once
#include <QSslCertificate>
#include <QSslKey>

namespace rollscope::test {

/// A key and a certificate for `host` ("127.0.0.1" or a name), signed by itself, made on the spot.
struct TestCertificate
{
    QSslKey key;
    QSslCertificate certificate;

    /// `days` may be negative: then it has expired.
    static TestCertificate make(const QByteArray& host, int days = 1);
};

} // namespace rollscope::test
