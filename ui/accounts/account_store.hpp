#pragma once
#include "wallet/account_book.hpp"
#include <QObject>
#include <QThreadPool>
#include <array>
#include <functional>

namespace rollscope::ui {

/// The account book of this profile in memory, and its file: a change is saved at once, on a thread
/// of its own. GUI thread.
class AccountStore : public QObject
{
    Q_OBJECT
public:
    explicit AccountStore(QObject* parent);
    /// Waits for what is being saved.
    ~AccountStore() override;

    /// Reads the book at `path`; empty = a book that nobody keeps (pictures, tests).
    void open(const QString& path);
    [[nodiscard]] const wallet::AccountBook& book() const { return m_read.book; }
    /// To change it: then commit(), which saves and tells.
    [[nodiscard]] wallet::AccountBook& edit() { return m_read.book; }
    void commit();
    /// A sentence about the file: why it is not saved, or what of it was left out.
    [[nodiscard]] QString trouble() const { return m_trouble; }

    /// The accounts of key files and signers: a look-alike of one of those counts, too.
    void setOwn(std::vector<wallet::NamedAddress> own);
    /// Whom the address looks like without being them.
    [[nodiscard]] std::optional<wallet::NamedAddress> twinOf(const base::Address& address) const;
    /// Whether the address itself is in the book, watched, or of a key file or signer.
    [[nodiscard]] bool isKnown(const base::Address& address) const;

    using ChainName = std::function<QString(base::ChainId)>;
    void setChainName(ChainName name) { m_chainName = std::move(name); }
    /// "Base (8453)", or the number alone where no chain of the registry has it.
    [[nodiscard]] QString chainText(base::ChainId chain) const;

Q_SIGNALS:
    void opened();
    void changed();
    void troubleChanged();

private:
    void setTrouble(const QString& trouble);
    [[nodiscard]] std::array<const std::vector<wallet::NamedAddress>*, 3> lists() const
    {
        return {&m_read.book.known, &m_read.book.watched, &m_own};
    }

    QString m_path;
    wallet::BookRead m_read;
    std::vector<wallet::NamedAddress> m_own;
    ChainName m_chainName;
    QString m_trouble;
    QThreadPool m_writer; // one thread: the last change is written last
};

} // namespace rollscope::ui
