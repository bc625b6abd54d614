#include "base/result.hpp"
#include <QTest>

using namespace rollscope;
using base::ErrorKind;

namespace {

base::Result<int> half(int value)
{
    if (value % 2 != 0)
        return base::fail(ErrorKind::BadInput, QStringLiteral("odd"), QStringLiteral("number"));
    return value / 2;
}

} // namespace

class tst_Result : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueOrError()
    {
        QCOMPARE(half(8).value(), 4);
        const auto bad = half(7);
        QVERIFY(!bad);
        QVERIFY(bad.error().kind == ErrorKind::BadInput);
        QCOMPARE(bad.error().what, QStringLiteral("odd"));
        QCOMPARE(bad.error().where, QStringLiteral("number"));
        QCOMPARE(half(8).and_then(half).and_then(half).value(), 1);
        QVERIFY(!half(6).and_then(half));
    }

    void textIsOneLine()
    {
        base::Error error{ErrorKind::Io, QStringLiteral("disk full"), {}, {}};
        QCOMPARE(error.text(), QStringLiteral("disk full"));
        error.where = QStringLiteral("a.db");
        QCOMPARE(error.text(), QStringLiteral("a.db: disk full"));
        error.hint = QStringLiteral("free some space");
        QCOMPARE(error.text(), QStringLiteral("a.db: disk full (free some space)"));
        error.where.clear();
        QCOMPARE(error.text(), QStringLiteral("disk full (free some space)"));
    }
};

QTEST_APPLESS_MAIN(tst_Result)
#include "tst_result.moc"
