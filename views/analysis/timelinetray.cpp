// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinetray.h"

#include "views/shell/linkbutton.h"
#include "views/shell/theme.h"
#include "views/shell/tooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int named = 12; ///< So many are written out; the button has them all.

} // namespace

TimelineTray::TimelineTray(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_names(new QLabel(this))
    , m_all(new LinkButton(tr("Open one"), this))
{
    setProperty("role", u"status"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 2, 16, 2);
    row->setSpacing(10);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", u"bold"_s);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setProperty("role", u"caption"_s);
    m_names->setMinimumWidth(1);
    static_cast<LinkButton *>(m_all)->setSmall(true);
    m_all->setAccessibleName(tr("Open a record without a date"));
    row->addWidget(m_title);
    row->addWidget(m_names, 1);
    row->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, &TimelineTray::showAll);
    hide();
}

void TimelineTray::setTimeline(const Timeline &timeline)
{
    m_records.clear();
    QStringList names;
    for (const int index : timeline.undated) {
        const TimelineItem &item = timeline.items[index];
        m_records.append({item.type(), item.id, item.label});
        if (names.size() < named)
            names += item.label;
    }
    m_title->setText(tr("%n without a date", nullptr, count()));
    m_names->setText(names.join(u" · "_s));
    m_names->setToolTip(toolTipOf(names.join(u'\n')));
    setVisible(count() > 0);
}

void TimelineTray::showAll()
{
    constexpr int most = 40;
    QMenu menu(this);
    for (const Record &record : std::as_const(m_records)) {
        if (menu.actions().size() >= most)
            break;
        QString label = record.label;
        connect(menu.addAction(label.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, record] { Q_EMIT opened(record.type, record.id); });
    }
    menu.exec(m_all->mapToGlobal(QPoint(0, m_all->height())));
}

} // namespace scrutineer
