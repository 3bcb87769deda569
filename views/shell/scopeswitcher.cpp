// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/scopeswitcher.h"

#include "models/records/codelist.h"
#include "models/records/election.h"
#include "models/storage/workspace.h"
#include "views/shell/icon.h"
#include "views/shell/scope.h"
#include "views/shell/theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace scrutineer {

ScopeSwitcher::ScopeSwitcher(const Theme &theme, Workspace &workspace, Scope &scope, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_scope(scope)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &ScopeSwitcher::choose);
    connect(&scope, &Scope::changed, this, &ScopeSwitcher::refresh);
    connect(&workspace, &Workspace::changed, this, &ScopeSwitcher::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    refresh();
}

QSize ScopeSwitcher::sizeHint() const
{
    return {m_theme.tokens().px(196), m_theme.tokens().px(48)};
}

void ScopeSwitcher::refresh()
{
    m_country = tr("All elections");
    m_election = tr("Nothing is left out");
    if (m_workspace.isOpen() && !m_scope.election().isEmpty()) {
        const Record record = m_workspace.store().record(m_scope.election());
        if (record.isValid()) {
            const auto election = record.as<Election>();
            m_country = CodeList::countries().label(election.country.code, m_workspace.language());
            m_election = election.title;
        }
    }
    setAccessibleName(tr("Election in scope: %1, %2").arg(m_country, m_election));
    setToolTip(tr("Narrow all pages to one election (Ctrl+E)"));
    update();
}

void ScopeSwitcher::fillMenu(QMenu &menu)
{
    const QString current = m_scope.election();
    QAction *all = menu.addAction(tr("All elections"), this, [this] { m_scope.setElection({}); });
    all->setCheckable(true);
    all->setChecked(current.isEmpty());
    menu.addSeparator();
    QList<Record> elections = m_workspace.store().records(Election::type());
    std::ranges::sort(elections, [](const Record &one, const Record &other) {
        return one.value(u"voting_day").text() > other.value(u"voting_day").text();
    });
    for (const Record &record : std::as_const(elections)) {
        const auto election = record.as<Election>();
        const QString country = CodeList::countries().label(election.country.code, m_workspace.language());
        QString text = tr("%1: %2").arg(country, election.title);
        QAction *entry = menu.addAction(text.replace(u'&', QStringLiteral("&&")), this,
                                        [this, id = record.id()] { m_scope.setElection(id); });
        entry->setCheckable(true);
        entry->setChecked(record.id() == current);
        if (entry->isChecked())
            menu.setActiveAction(entry);
    }
}

void ScopeSwitcher::choose()
{
    if (!m_workspace.isOpen())
        return;
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(mapToGlobal(QPoint(0, height() + 2)));
}

void ScopeSwitcher::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QAbstractButton::changeEvent(event);
}

void ScopeSwitcher::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(tokens.border, 1));
    painter.setBrush(underMouse() ? tokens.hover : tokens.base);
    painter.drawRoundedRect(box, tokens.radius, tokens.radius);
    const int iconSize = tokens.icon;
    const QRectF arrows(width() - tokens.px(12) - iconSize, (height() - iconSize) / 2.0, iconSize, iconSize);
    paintIcon(painter, arrows, QStringLiteral("chevrons-up-down"), tokens.muted);
    const int left = tokens.px(12);
    const int room = int(arrows.left()) - left - tokens.px(8);
    const auto line = [&](Type type, const QColor &colour, const QString &text, const QRect &where, int align) {
        painter.setFont(m_theme.font(type));
        painter.setPen(colour);
        painter.drawText(where, align | Qt::AlignLeft, painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
    };
    line(Type::Bold, tokens.text, m_country, {left, 0, room, height() / 2 + 1}, Qt::AlignBottom);
    line(Type::Caption, tokens.muted, m_election, {left, height() / 2 + 2, room, height() / 2}, Qt::AlignTop);
}

} // namespace scrutineer
