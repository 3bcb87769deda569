// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a list from the window.
#include "app/session.h"

#include "models/exchange/listcsv.h"
#include "models/storage/delivery.h"
#include "views/records/recordpage.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void Session::exportList()
{
    auto *page = qobject_cast<RecordPage *>(m_window->currentPage());
    if (!page) {
        m_window->post({.tone = Tone::Info,
                        .lead = {},
                        .text = tr("Go to a list first: it is written as it is shown."),
                        .action = {}});
        return;
    }
    const ListCsv list = page->presentCsv();
    const QString path =
        m_prompt.saveFile(m_window.get(), tr("Export the list"),
                          QDir::home().filePath(list.query.type->displayPlural() + u".csv"_s), tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto tell = [this](Tone tone, const QString &text) {
        m_window->post({.tone = tone, .lead = {}, .text = text, .action = {}});
    };
    deliver(
        m_workspace.analyses().run(
            [list, path](Connection &connection) { return saveListCsv(connection, list, path); }),
        m_window.get(),
        [this, path, tell](const Result<qint64> &written) {
            if (!written) {
                tell(Tone::Danger, written.problem().sentence);
                return;
            }
            m_window->post(
                {.tone = Tone::Success,
                 .lead = {},
                 .text =
                     tr("%n record(s) were written to %1", nullptr, int(*written)).arg(QDir::toNativeSeparators(path)),
                 .action = tr("Open")},
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        },
        [tell](const SqlError &error) { tell(Tone::Danger, error.toProblem().sentence); });
}

} // namespace scrutineer
