#include "alert_options.hpp"

namespace rollscope::app {

using base::ErrorKind;
using base::fail;

void addAlertOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"webhook"_qs,
         u"post a message here when an incident opens, gets worse or closes: https, or http on "
         u"this machine; ${NAME} is taken from the environment"_qs,
         u"url"_qs},
        {u"webhook-secret"_qs,
         u"sign with the value of this environment variable, as '${NAME}' "
         u"(${ROLLSCOPE_WEBHOOK_SECRET} where that is set)"_qs,
         u"${NAME}"_qs},
        {u"alert-rules"_qs, u"what is worth a message (docs/alerts.md)"_qs, u"file"_qs},
        {u"watch-tx"_qs,
         u"tell when this transaction is in a block, dropped, back again (repeatable): 0x… or "
         u"CHAIN:0x…"_qs,
         u"hash"_qs},
        {u"watch-address"_qs,
         u"the same for all transactions from and to this account, where blocks carry whole "
         u"transactions"_qs,
         u"account"_qs},
        {u"webhook-watched"_qs,
         u"tell the webhook of watched transactions too: their hashes leave this machine"_qs},
    });
}

base::Result<AlertOptions> readAlertOptions(const QCommandLineParser& parser)
{
    AlertOptions options;
    if (parser.isSet(u"alert-rules"_qs)) {
        auto rules = alert::readRuleFile(parser.value(u"alert-rules"_qs));
        if (!rules)
            return tl::unexpected(rules.error());
        options.rules = std::move(*rules);
    }
    for (const auto& name : {u"watch-tx"_qs, u"watch-address"_qs}) {
        for (const auto& word : parser.values(name)) {
            const auto before = options.watched;
            if (auto added = alert::addWatched(options.watched, word, u"--"_qs + name); !added)
                return tl::unexpected(added.error());
            const bool isTx = options.watched.transactions.size() > before.transactions.size();
            if (isTx != (name == u"watch-tx"_qs))
                return fail(ErrorKind::BadInput,
                            isTx ? u"is a transaction, not an account"_qs
                                 : u"is an account, not a transaction"_qs,
                            u"--"_qs + name,
                            isTx ? u"use --watch-tx"_qs : u"use --watch-address"_qs);
        }
    }
    options.tellWatched = parser.isSet(u"webhook-watched"_qs);
    if (!parser.isSet(u"webhook"_qs)) {
        for (const auto& name : {u"webhook-secret"_qs, u"webhook-watched"_qs}) {
            if (parser.isSet(name))
                return fail(ErrorKind::BadInput, u"needs --webhook"_qs, u"--"_qs + name);
        }
        return options;
    }
    QString secret = parser.value(u"webhook-secret"_qs);
    if (secret.isEmpty() && !qEnvironmentVariableIsEmpty("ROLLSCOPE_WEBHOOK_SECRET"))
        secret = u"${ROLLSCOPE_WEBHOOK_SECRET}"_qs;
    auto address = alert::webhookAddress(parser.value(u"webhook"_qs), secret);
    if (!address)
        return tl::unexpected(address.error());
    options.webhook = std::move(*address);
    return options;
}

} // namespace rollscope::app
