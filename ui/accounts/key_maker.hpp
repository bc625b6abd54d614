#pragma once
#include "accounts/secret_field.hpp"
#include "wallet/keystore.hpp"
#include "wallet/slow_work.hpp"
#include <QElapsedTimer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace rollscope::ui {

/// Makes a key file, step by step: new words that are written down and asked back, words or a key
/// file of another wallet; then a password twice, then scrypt off this thread. All that is secret
/// stands in locked memory and is wiped when its step is over or cancelled; `words` are texts while
/// their step shows them, and no longer. GUI thread.
class KeyMaker : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Accounts")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    Q_PROPERTY(QList<int> asked READ asked NOTIFY changed)
    Q_PROPERTY(QString account READ account NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY progressed)
    Q_PROPERTY(bool longEnough READ isLongEnough NOTIFY judged)
    Q_PROPERTY(bool varied READ isVaried NOTIFY judged)
    Q_PROPERTY(bool notDigits READ isNotDigits NOTIFY judged)
    Q_PROPERTY(bool same READ isSame NOTIFY judged)

public:
    enum Step {
        Idle,
        Words,        ///< new ones are shown, once
        Check,        ///< three of them are asked back
        Phrase,       ///< words of another wallet are typed
        FilePassword, ///< of another wallet's key file
        Password,     ///< the new one, twice
        Done,
    };
    Q_ENUM(Step)

    explicit KeyMaker(QObject* parent);
    ~KeyMaker() override;
    /// Where key files go; empty = none are kept in this run.
    void setFolder(const QString& folder) { m_folder = folder; }
    /// For tests: what a run of scrypt costs.
    void setCost(const wallet::ScryptCost& cost) { m_cost = cost; }

    /// Begins with 12 or 24 new words.
    Q_INVOKABLE void create(int count);
    /// They stand on paper: now they are asked back.
    Q_INVOKABLE void wordsWritten();
    /// The words of `asked`, in this order.
    Q_INVOKABLE void answer(const QStringList& words);
    Q_INVOKABLE void importPhrase();
    Q_INVOKABLE void takePhrase(const QString& words, const QString& path);
    Q_INVOKABLE void importFile(const QString& path);
    /// Opens the file with its password.
    Q_INVOKABLE void unlock(rollscope::ui::SecretField* password);
    /// Says of what is being typed which rules hold.
    Q_INVOKABLE void judge(rollscope::ui::SecretField* password, rollscope::ui::SecretField* again);
    /// Writes the key file under this password, when all rules hold.
    Q_INVOKABLE void keep(rollscope::ui::SecretField* password, rollscope::ui::SecretField* again);
    /// Back to the beginning: what was made is wiped. Of no effect while the file is being written.
    Q_INVOKABLE void cancel();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QStringList words() const;
    /// Places from 1.
    [[nodiscard]] QList<int> asked() const { return m_asked; }
    [[nodiscard]] QString account() const { return m_account; }
    /// The file that is imported, later the one that was written.
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] bool isWorking() const { return m_work.isRunning(); }
    [[nodiscard]] QString progress() const;
    [[nodiscard]] bool isLongEnough() const { return m_longEnough; }
    [[nodiscard]] bool isVaried() const { return m_varied; }
    [[nodiscard]] bool isNotDigits() const { return m_notDigits; }
    [[nodiscard]] bool isSame() const { return m_same; }

Q_SIGNALS:
    void changed();
    void judged();
    void progressed();
    /// A key file was written.
    void made();

private:
    struct OpenedKey
    {
        wallet::Secret key;
        base::Address account;
    };
    using Open = std::function<base::Result<wallet::Secret>(wallet::Withdrawal&)>;
    void open(Open open, std::optional<wallet::ScryptCost> cost);
    void opened(base::Result<OpenedKey> key);
    void begin();
    void ended();
    void go(Step step);
    void complain(const QString& trouble);
    void forget();
    /// Told by the thread that works.
    void expect(qint64 ms);

    QString m_folder;
    wallet::ScryptCost m_cost;
    Step m_step = Idle;
    std::optional<wallet::Secret> m_entropy;
    std::shared_ptr<wallet::Secret> m_key;
    base::Address m_address;
    QByteArray m_json; ///< the file to import; encrypted
    QList<int> m_asked;
    QString m_account, m_file, m_trouble;
    bool m_longEnough = false, m_varied = false, m_notDigits = false, m_same = false;
    QElapsedTimer m_since;
    QTimer m_tick;
    qint64 m_expectedMs = 0;
    wallet::SlowWork m_work; ///< last: its end waits for what tells this object
};

} // namespace rollscope::ui
