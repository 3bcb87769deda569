// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/resulttable.h"
#include "tests/support/randomtimeline.h"
#include "views/analysis/timelineview.h"
#include "views/shell/fonts.h"
#include "views/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <functional>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

constexpr int laneCount = 2000;
constexpr int itemCount = 100'000;
constexpr int frames = 300;
constexpr double frameAim = 16; ///< Milliseconds: 60 frames a second.

void turnWheel(TimelineView &view, const QPoint &angle, Qt::KeyboardModifiers modifiers)
{
    const QPointF at(800, 300);
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(view.viewport(), &event);
}

/// Moves and paints so many times.
Durations framesOf(TimelineView &view, const std::function<void(int)> &move)
{
    QImage image(view.viewport()->size(), QImage::Format_RGB32);
    Durations durations;
    QElapsedTimer clock;
    for (int frame = 0; frame < frames; ++frame) {
        clock.start();
        move(frame);
        QPainter painter(&image);
        view.viewport()->render(&painter);
        painter.end();
        durations.add(double(clock.nsecsElapsed()) / 1e6);
    }
    return durations;
}

void report(ResultTable &table, const QString &what, const Durations &durations)
{
    table.add({what + u", median"_s, durations.median(), u"ms"_s, frameAim, {}});
    table.add({what + u", 95 of 100"_s, durations.percentile(95), u"ms"_s, frameAim, {}});
}

} // namespace

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    Theme theme;
    theme.setFontFamilies(loadFonts().families);
    theme.setMode(Appearance::Light);
    theme.apply(application);
    std::mt19937 random(1);
    const auto timeline = std::make_shared<const Timeline>(randomTimeline(random, laneCount, itemCount));
    TimelineView view(theme);
    view.resize(1216, 700);
    view.show();
    ResultTable table;
    QElapsedTimer clock;
    clock.start();
    view.setTimeline(timeline);
    table.add({u"laying 2,000 lanes out"_s, double(clock.nsecsElapsed()) / 1e6, u"ms"_s, {}, {}});
    for (const auto mode : {TimelineScale::Mode::Week, TimelineScale::Mode::Even}) {
        view.setMode(mode);
        const QString name = timelineModeKey(mode);
        report(table, name + u": panning sideways"_s, framesOf(view, [&](int frame) {
                   turnWheel(view, {frame % 60 < 30 ? 24 : -24, 0}, {});
               }));
        report(table, name + u": panning over the lanes"_s,
               framesOf(view, [&](int frame) { view.verticalScrollBar()->setValue(frame * 37); }));
        report(table, name + u": zooming"_s, framesOf(view, [&](int frame) {
                   turnWheel(view, {0, frame % 40 < 20 ? 30 : -30}, {});
               }));
    }
    table.print();
    return table.missed();
}
