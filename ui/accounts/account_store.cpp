#include "accounts/account_store.hpp"
#include "format/trouble_text.hpp"
#include <algorithm>

namespace rollscope::ui {

AccountStore::AccountStore(QObject* parent) : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
}

AccountStore::~AccountStore()
{
    m_writer.waitForDone();
}

void AccountStore::open(const QString& path)
{
    m_path = path;
    m_read = path.isEmpty() ? wallet::BookRead() : wallet::readAccountBook(path);
    QStringList said;
    for (const auto& complaint : m_read.complaints) {
        said << troubleText(complaint);
    }
    setTrouble(said.join(u'\n'));
    Q_EMIT opened();
    Q_EMIT changed();
}

void AccountStore::commit()
{
    Q_EMIT changed();
    if (m_path.isEmpty() || m_read.foreign) {
        return;
    }
    m_writer.start([this, path = m_path, book = m_read.book] {
        const auto written = wallet::writeAccountBook(path, book);
        const QString said = written ? QString() : troubleText(written.error());
        QMetaObject::invokeMethod(
            this, [this, said] { setTrouble(said); }, Qt::QueuedConnection);
    });
}

void AccountStore::setTrouble(const QString& trouble)
{
    if (std::exchange(m_trouble, trouble) != trouble) {
        Q_EMIT troubleChanged();
    }
}

void AccountStore::setOwn(std::vector<wallet::NamedAddress> own)
{
    if (own != m_own) {
        m_own = std::move(own);
        Q_EMIT changed();
    }
}

std::optional<wallet::NamedAddress> AccountStore::twinOf(const base::Address& address) const
{
    for (const auto* list : lists()) {
        const auto twin = std::ranges::find_if(*list, [&address](const auto& one) {
            return wallet::looksAlike(one.address, address);
        });
        if (twin != list->end()) {
            return *twin;
        }
    }
    return std::nullopt;
}

bool AccountStore::isKnown(const base::Address& address) const
{
    return std::ranges::any_of(lists(), [&address](const auto* list) {
        return std::ranges::any_of(*list,
                                   [&address](const auto& one) { return one.address == address; });
    });
}

QString AccountStore::chainText(base::ChainId chain) const
{
    const QString name = m_chainName ? m_chainName(chain) : QString();
    const QString number = QString::number(chain.value);
    return name.isEmpty() ? tr("chain %1").arg(number)
                          : tr("%1 (chain %2)", "name, number").arg(name, number);
}

} // namespace rollscope::ui
