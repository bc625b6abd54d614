#include "commands/command.hpp"
#include "output_file.hpp"
#include "session.hpp"
#include <cstdio>
#ifdef ROLLSCOPE_GUI
#include "gui.hpp"
#include "stop_signal.hpp"
#include <QApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#endif

namespace rollscope::app {

#ifndef ROLLSCOPE_GUI

int report(const QStringList&)
{
    std::fputs("rollscope report: this build has no graphics\n", stderr);
    return kFailed;
}

#else

namespace {

using base::ErrorKind;
using base::fail;

constexpr qint64 kPatienceMs = 15'000;

struct Wish
{
    ReportOptions picture;
    std::optional<qint64> waitMs; ///< unset = until the data has come
};

base::Result<Wish> readWish(const QCommandLineParser& parser)
{
    Wish wish;
    auto& picture = wish.picture;
    if (parser.isSet(u"view"_qs))
        picture.view = parser.value(u"view"_qs);
    if (const auto route = ui::Route::parse(picture.view, u"--view"_qs); !route)
        return tl::make_unexpected(route.error());
    picture.out = parser.value(u"out"_qs);
    if (picture.out.isEmpty())
        return fail(ErrorKind::BadInput, u"no file is named for the picture"_qs, u"--out"_qs,
                    u"for example --out overview.png"_qs);

    static const QStringList kOtherForms{u"jpg"_qs, u"jpeg"_qs, u"svg"_qs, u"pdf"_qs,
                                         u"gif"_qs, u"webp"_qs, u"bmp"_qs};
    if (kOtherForms.contains(QFileInfo(picture.out).suffix().toLower()))
        return fail(ErrorKind::BadInput, u"a picture is written as PNG"_qs, picture.out,
                    u"name it .png"_qs);

    const QString theme = parser.value(u"theme"_qs);
    picture.look.theme = theme == u"dark"_qs ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light;
    if (!theme.isEmpty() && theme != u"dark"_qs && theme != u"light"_qs)
        return fail(ErrorKind::BadInput, u"\""_qs + theme + u"\" is no theme"_qs, u"--theme"_qs,
                    u"light or dark"_qs);

    if (parser.isSet(u"size"_qs)) {
        static const QRegularExpression kSize(u"^([0-9]{3,5})x([0-9]{3,5})$"_qs);
        const auto match = kSize.match(parser.value(u"size"_qs));
        if (!match.hasMatch())
            return fail(ErrorKind::BadInput, u"a size is WIDTHxHEIGHT in pixels"_qs, u"--size"_qs,
                        u"for example 1440x900"_qs);
        picture.look.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    if (parser.isSet(u"scale"_qs)) {
        picture.scale = parser.value(u"scale"_qs).toDouble();
        if (!(picture.scale >= 0.5 && picture.scale <= 4))
            return fail(ErrorKind::BadInput, u"a scale is a number from 0.5 to 4"_qs,
                        u"--scale"_qs);
    }
    if (parser.isSet(u"wait"_qs)) {
        const auto wait = parseDuration(parser.value(u"wait"_qs), u"--wait"_qs);
        if (!wait)
            return tl::make_unexpected(wait.error());
        wish.waitMs = *wait;
    }
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorKind::BadInput, u"does not belong here"_qs,
                    parser.positionalArguments().first(), u"see rollscope report --help"_qs);
    return wish;
}

/// True once no chain can be expected to show more by waiting a moment.
bool isFilled(const engine::Snapshot& snapshot)
{
    return std::all_of(snapshot.chains.begin(), snapshot.chains.end(), [](const auto& chain) {
        const auto& minute = chain.rates[static_cast<std::size_t>(series::Window::M1)];
        return chain.state == engine::LiveState::Unknown || (chain.head && minute.tps);
    });
}

/// A page of a chain needs one of this run's.
base::Result<void> checkChain(const QString& view, const std::vector<registry::ChainSpec>& chains)
{
    const auto route = ui::Route::parse(view);
    if (!route || route->page != u"chain"_qs ||
        std::any_of(chains.begin(), chains.end(),
                    [&route](const auto& chain) { return chain.id == route->argument; }))
        return {};
    return fail(ErrorKind::NotFound, u"\""_qs + route->argument + u"\" is not watched here"_qs,
                u"--view"_qs, u"add --chain "_qs + route->argument);
}

/// Runs a session until there is something to draw, and draws it while the engine still answers.
base::Result<void> drawWhenFilled(const SessionOptions& options, const Wish& wish)
{
    const auto waitMs = wish.waitMs;
    auto plan = Session::plan(options);
    if (!plan)
        return tl::make_unexpected(plan.error());
    if (auto known = checkChain(wish.picture.view, plan->chains); !known)
        return known;
    Session::Hooks hooks;
    hooks.ownThread = false;
    hooks.tapeEnded = [] { QCoreApplication::quit(); };
    auto session = Session::create(options, std::move(*plan), std::move(hooks));
    if (!session)
        return tl::make_unexpected(session.error());

    engine::SnapshotPtr last;
    QObject context;
    QObject::connect(&(*session)->engine(), &engine::Engine::snapshot, &context,
                     [&](const engine::SnapshotPtr& snapshot) {
                         last = snapshot;
                         if (!waitMs && isFilled(*snapshot))
                             QCoreApplication::quit();
                     });
    const StopSignal stop([] { QCoreApplication::quit(); });
    base::RealClock wall; // the user's patience, whatever the tape's speed
    const auto end = wall.after(std::chrono::milliseconds(waitMs.value_or(kPatienceMs)),
                                [] { QCoreApplication::quit(); });
    if (const auto started = (*session)->start(); !started)
        return tl::make_unexpected(started.error());
    QCoreApplication::exec();
    const auto drawn = renderReport((*session)->engine(), last, wish.picture);
    (*session)->stop();
    return drawn;
}

} // namespace

int report(const QStringList& words)
{
    preparePicture();
    int argc = 1;
    char name[] = "rollscope";
    char* argv[] = {name, nullptr};
    const QApplication application(argc, argv); // Qt Charts asks for one

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Renders a view to a PNG, as soon as its data has come. Needs no display."_qs);
    parser.addOptions(
        {{u"view"_qs, u"which page: overview (the default), or another route, e.g. chain/base"_qs,
          u"route"_qs},
         {u"out"_qs, u"the picture to write"_qs, u"file.png"_qs},
         {u"theme"_qs, u"light (the default) or dark"_qs, u"name"_qs},
         {u"size"_qs, u"in pixels before scaling (1440x900)"_qs, u"WxH"_qs},
         {u"scale"_qs, u"device pixels per pixel (1)"_qs, u"n"_qs},
         {u"wait"_qs, u"draw after exactly this long, e.g. 5s"_qs, u"time"_qs}});
    addSessionOptions(parser);
    if (const auto code = parseOrExit(parser, u"report"_qs, words))
        return *code;
    auto wish = readWish(parser);
    if (!wish)
        return complain(wish.error());
    const auto options = readSessionOptions(parser);
    if (!options)
        return complain(options.error());
    wish->picture.dataDir = options->dataDir;

    if (const auto writable = checkWritable(wish->picture.out); !writable)
        return complain(writable.error());
    if (const auto drawn = drawWhenFilled(*options, *wish); !drawn)
        return complain(drawn.error());
    std::printf("%s\n", qPrintable(wish->picture.out));
    return kFine;
}

#endif

} // namespace rollscope::app
