// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace.h"
#include "views/analysis/mappage.h"
#include "views/analysis/mapview.h"
#include "views/analysis/plaintable.h"
#include "views/shell/linkbutton.h"
#include "views/shell/theme.h"
#include "views/shell/wraplayout.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void MapPage::fillTable()
{
    const ObservationMap &shown = map();
    const QLocale locale = this->locale();
    const bool countries = shown.query.subject == MapSubject::Countries;
    QList<PlainTable::Column> columns{{countries ? tr("Country") : tr("Place"), 0, false},
                                      {shown.query.type().displayPlural(), 100, true}};
    if (!countries)
        columns += PlainTable::Column{tr("Placed by town"), 130, true};
    for (const MapGroup &group : shown.groups)
        columns += PlainTable::Column{group.label, 110, true};
    if (shown.query.subject == MapSubject::Stations)
        columns += PlainTable::Column{tr("Which"), 0, false};
    QList<QStringList> rows;
    for (const MapMark &mark : shown.marks) {
        QStringList row{mark.label, locale.toString(mark.records), locale.toString(mark.approximate)};
        for (const qint64 part : mark.parts)
            row += locale.toString(part);
        if (!mark.names.isEmpty())
            row += mark.names.join(u", "_s);
        rows += row;
    }
    for (const MapCountry &country : shown.countries)
        rows += QStringList{country.label, locale.toString(country.records)};
    for (const MapLeftOut &one : shown.leftOut)
        rows += QStringList{tr("Not on the map: %1").arg(one.label), locale.toString(one.records)};
    m_table->setTable(columns, rows);
    m_table->setAccessibleDescription(shown.description());
}

void MapPage::fillStations()
{
    const bool shows = map().query.subject == MapSubject::Stations;
    m_stations->setVisible(shows);
    if (!shows)
        return;
    QList<QStringList> rows;
    for (const MapStations &mission : map().stations) {
        rows += QStringList{mission.label, mission.value.isEmpty() ? u"–"_s : mission.value,
                            mission.places == 0 ? u"–"_s : locale().toString(mission.places)};
    }
    m_stations->setTable({{tr("Mission"), 0, false}, {tr("Stations"), 78, true}, {tr("Places"), 58, true}}, rows);
    m_stations->setAccessibleDescription(map().stationWords());
}

void MapPage::fillTray()
{
    delete m_tray->layout();
    for (QWidget *old : m_tray->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    m_tray->setVisible(!map().leftOut.empty());
    if (map().leftOut.empty())
        return;
    auto *outer = new QVBoxLayout(m_tray);
    outer->setContentsMargins(24, 4, 24, 4);
    auto *inner = new QWidget(m_tray);
    outer->addWidget(inner);
    auto *row = new WrapLayout(inner);
    row->setSpacing(12);
    auto *title = new QLabel(tr("Not on the map: %1").arg(map().countWords(map().unplaced())), inner);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("role", u"caption"_s);
    title->setMinimumHeight(LinkButton(u"–"_s).sizeHint().height());
    row->addWidget(title);
    constexpr std::size_t most = 12;
    for (std::size_t i = 0; i < std::min(most, map().leftOut.size()); ++i) {
        const MapLeftOut &one = map().leftOut[i];
        QString text = u"%1 %2"_s.arg(one.label, locale().toString(one.records));
        auto *link = new LinkButton(text.replace(u'&', u"&&"_s), inner);
        link->setSmall(true);
        connect(link, &QPushButton::clicked, this, [this, filter = one.filter] { open(filter); });
        row->addWidget(link);
    }
    if (map().leftOut.size() > most) {
        auto *more = new LinkButton(tr("and %n other(s)", nullptr, int(map().leftOut.size() - most)), inner);
        more->setSmall(true);
        connect(more, &QPushButton::clicked, this, [this] { setShowsTable(true); });
        row->addWidget(more);
    }
}

std::unique_ptr<Picture> MapPage::picture() const
{
    if (!m_content.ground)
        return nullptr;
    // A file outlives the window's appearance: it is always light and at 100 %.
    const Tokens tokens = makeTokens(false, 100);
    const ChartStyle style(tokens, pictureFont(m_surroundings.theme.font(Type::Body)));
    const double zoom = m_surroundings.theme.tokens().zoom / 100.0;
    return std::make_unique<MapSheet>(m_content.figure(style, m_surroundings.workspace.language()), m_content.notes,
                                      m_content.degrees, MapSight{m_view->sight().centre, m_view->sight().scale / zoom},
                                      QSizeF(m_view->size()) / zoom);
}

} // namespace scrutineer
