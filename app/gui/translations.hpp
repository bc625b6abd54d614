#pragma once
#include <QTranslator>
#include <memory>
#include <vector>

namespace rollscope::app {

/// The languages that ship, as settings name them ("en", "ko", …).
[[nodiscard]] QStringList shippedLanguages();

/// The language of the window: texts and the default locale. `wish` is one of shippedLanguages() or
/// "system". Setting it again changes both; whoever shows text is told by LanguageChange. GUI
/// thread.
class Translations
{
public:
    Translations();
    ~Translations();
    /// True when that changed something.
    bool set(const QString& wish);
    [[nodiscard]] const QString& language() const { return m_language; }

private:
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace rollscope::app
