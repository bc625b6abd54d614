#include "fake_snapshots.hpp"
#include <QTest>
class TstWindow : public QObject { Q_OBJECT };
QTEST_MAIN(TstWindow)
#include "tst_window.moc"
