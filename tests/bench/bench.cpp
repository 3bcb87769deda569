// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "views/records/recordpage.h"
#include "views/records/recordtable.h"
#include "views/records/recordtablemodel.h"

#include <QFile>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestWait = 120'000;

} // namespace

Bench::Bench(QApplication &application, const QString &path)
    : m_path(path)
    , m_session(application, {m_folder.filePath(u"settings.ini"_s), m_folder.path()}, m_prompt)
{
    m_session.settings().set(settings::language(), u"en"_s);
    m_session.window().resize(1440, 900);
    m_session.window().show();
    settle(500);
}

Bench::Wait Bench::until(const std::function<void()> &start, const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    m_watchdog.restart();
    timer.start();
    start();
    while (!isDone() && timer.elapsed() < longestWait)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return {.milliseconds = double(timer.nsecsElapsed()) / 1e6, .stall = m_watchdog.longest()};
}

void Bench::settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    until([] {}, [&] { return timer.elapsed() > milliseconds; });
}

RecordPage *Bench::page()
{
    for (RecordPage *candidate : m_session.window().findChildren<RecordPage *>()) {
        if (candidate->model().query().type && candidate->model().query().type->key() == "statement"_L1)
            return candidate;
    }
    return nullptr;
}

Bench::Wait Bench::repaintedAfter(const std::function<void()> &start)
{
    bool isRead = false;
    int before = 0;
    QObject context;
    QObject::connect(&page()->model(), &RecordTableModel::loaded, &context, [&] {
        isRead = true;
        before = m_painted.count();
    });
    return until(start, [&] { return isRead && m_painted.count() > before; });
}

void Bench::report(const QString &what, const Wait &wait, std::optional<double> aim)
{
    m_results.add({.what = what, .value = wait.milliseconds, .unit = u"ms"_s, .aim = aim, .stall = wait.stall});
}

bool Bench::open()
{
    bool isOpen = false;
    const Wait wait = until(
        [&] {
            isOpen = m_session.projects().openPath(m_path);
            m_session.surroundings().navigation.go({.page = u"list"_s, .type = u"statement"_s});
            if (page())
                page()->table().viewport()->installEventFilter(&m_painted);
        },
        [&] { return !isOpen || !page() || (page()->model().rowCount() > 0 && m_painted.count() > 0); });
    if (!isOpen || !page())
        return false;
    const int before = m_painted.count();
    const Wait paint = until([&] { page()->table().viewport()->update(); }, [&] { return m_painted.count() > before; });
    report(u"open to first painted rows"_s, {.milliseconds = wait.milliseconds, .stall = wait.stall}, 300);
    report(u"painting a page of rows again"_s, paint, 16);
    settle(3000);
    return true;
}

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return double(line.mid(6).trimmed().split(' ').first().toLongLong()) / 1024;
    }
    return 0;
}

} // namespace scrutineer
