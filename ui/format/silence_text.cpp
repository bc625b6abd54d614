#include "format/silence_text.hpp"
#include <QCoreApplication>

namespace rollscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Silence)
};

} // namespace

QString parentSilentText(const QString& chain, base::UnixMs since, const Formatter& format)
{
    return Text::tr("No node of %1 has answered since %2. Its page says what each one did. Check "
                    "the network, or add a node of your own under Settings, Chains and nodes; it "
                    "goes on by itself as soon as one answers.")
        .arg(chain, format.moment(since));
}

} // namespace rollscope::ui
