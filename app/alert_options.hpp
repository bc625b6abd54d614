#pragma once
#include "alert/rule_file.hpp"
#include "alert/webhook.hpp"
#include <QCommandLineParser>
#include <optional>

namespace rollscope::app {

/// What a headless run is asked to tell, and where.
struct AlertOptions
{
    alert::RuleSet rules;
    std::optional<alert::WebhookAddress> webhook;
    alert::Watched watched;
    bool tellWatched = false; ///< watched transactions may be told to the webhook
};

void addAlertOptions(QCommandLineParser& parser);
[[nodiscard]] base::Result<AlertOptions> readAlertOptions(const QCommandLineParser& parser);

} // namespace rollscope::app
