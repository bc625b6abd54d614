#include "gui/translations.hpp"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace rollscope::app {

QStringList shippedLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("ko"), QStringLiteral("ja"),
            QStringLiteral("zh_CN"), QStringLiteral("ru")};
}

/// The first language of the system that ships, else English.
static QString systemLanguage()
{
    const auto wishes = QLocale::system().uiLanguages();
    for (const auto& wish : wishes) {
        const QLocale locale(wish);
        for (const auto& shipped : shippedLanguages()) {
            const QLocale ours(shipped);
            // Traditional characters are not the simplified ones.
            if (locale.language() == ours.language() &&
                (ours.language() != QLocale::Chinese || locale.script() == ours.script())) {
                return shipped;
            }
        }
    }
    return QStringLiteral("en");
}

Translations::Translations() = default;

Translations::~Translations()
{
    for (const auto& translator : m_installed) {
        QCoreApplication::removeTranslator(translator.get());
    }
}

bool Translations::set(const QString& wish)
{
    const auto language = shippedLanguages().contains(wish) ? wish : systemLanguage();
    if (language == m_language) {
        return false;
    }
    m_language = language;
    // The system's own locale where it is of that language: it knows the region's habits.
    const QLocale ours(m_language);
    QLocale::setDefault(QLocale::system().language() == ours.language() ? QLocale::system() : ours);
    std::vector<std::unique_ptr<QTranslator>> fresh;
    const auto add = [&fresh](const QString& file, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, folder)) {
            QCoreApplication::installTranslator(translator.get());
            fresh.push_back(std::move(translator));
        }
    };
    add(QStringLiteral("qtbase_") + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English, too, has plural forms to look up.
    add(QStringLiteral("rollscope_") + m_language, QStringLiteral(":/i18n"));
    for (const auto& translator : m_installed) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_installed = std::move(fresh);
    return true;
}

} // namespace rollscope::app
