#include "format/names.hpp"
#include <QCoreApplication>

namespace rollscope::ui {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString networkText(const QString& network)
{
    if (network == u"mainnet") {
        return Names::tr("mainnet");
    }
    if (network == u"testnet") {
        return Names::tr("testnet");
    }
    return network == u"local" ? Names::tr("local") : network;
}

QString operatorText(const QString& name)
{
    return name == u"own" ? Names::tr("own node") : name;
}

} // namespace rollscope::ui
