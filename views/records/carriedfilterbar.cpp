// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/carriedfilterbar.h"

#include "models/records/filtertext.h"
#include "models/records/savedfilter.h"
#include "models/storage/workspace.h"
#include "views/records/filterbar.h"
#include "views/records/savedpanel.h"
#include "views/shell/icon.h"
#include "views/shell/location.h"
#include "views/shell/scope.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

CarriedFilterBar::CarriedFilterBar(const Surroundings &surroundings, const QStringList &types, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_types(types)
    , m_type(&requireRecordType(types.value(0)))
    , m_column(new QVBoxLayout(this))
    , m_typeButton(new QToolButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_typeButton->setPopupMode(QToolButton::InstantPopup);
    m_typeButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_typeButton->setProperty("role", u"filterType"_s);
    m_typeButton->setIcon(icon(u"chevron-down"_s, surroundings.theme, Ink::Muted));
    m_typeButton->setIconSize({12, 12});
    m_typeButton->setLayoutDirection(Qt::RightToLeft); // The arrow stands behind the word.
    m_typeButton->setFocusPolicy(Qt::StrongFocus);
    m_typeButton->setMenu(new QMenu(m_typeButton));
    m_typeButton->setToolTip(tr("The records that the filter is on"));
    connect(m_typeButton->menu(), &QMenu::aboutToShow, this, &CarriedFilterBar::fillTypes);
    makeBar(*m_type);
}

void CarriedFilterBar::makeBar(const RecordType &type)
{
    m_type = &type;
    auto *bar = new FilterBar(m_surroundings.theme, m_surroundings.workspace, type, this);
    // What moves to another parent is hidden by that.
    bar->addLeading(m_typeButton);
    m_typeButton->show();
    for (QWidget *button : std::as_const(m_trailing)) {
        const bool hidden = button->isHidden();
        bar->addTrailing(button);
        button->setVisible(!hidden);
    }
    m_typeButton->setText(type.displayPlural());
    m_typeButton->setAccessibleName(tr("Filter on: %1").arg(type.displayPlural()));
    connect(bar, &FilterBar::filterChanged, this, &CarriedFilterBar::carriedChanged);
    connect(bar, &FilterBar::savedRequested, this, &CarriedFilterBar::showSaved);
    if (m_bar) {
        m_column->removeWidget(m_bar);
        m_bar->hide();
        m_bar->deleteLater();
    }
    m_bar = bar;
    m_column->addWidget(bar);
    setFocusProxy(bar);
}

void CarriedFilterBar::setCarried(const CarriedFilter &carried)
{
    if (carried.type && carried.type != m_type)
        makeBar(*carried.type);
    m_bar->setFilter(carried.filter);
    m_bar->showProblem({});
}

CarriedFilter CarriedFilterBar::carried() const
{
    return {m_type, m_bar->filter()};
}

CarriedFilter CarriedFilterBar::inScope() const
{
    const QString election = m_surroundings.scope.election();
    CarriedFilter whole = carried();
    if (!election.isEmpty())
        whole.filter = whole.filter.narrowedBy(Filter::scope(election));
    return whole;
}

std::optional<Filter> CarriedFilterBar::on(const RecordType &type)
{
    const Result<Filter> filter = carried().on(type);
    if (filter)
        return *filter;
    m_bar->showProblem(filter.problem().sentence);
    return {};
}

void CarriedFilterBar::take(const Location &location)
{
    if (location.type.isEmpty() && location.filter.isEmpty())
        return;
    const RecordType *type = recordType(location.type.isEmpty() ? m_types.value(0) : location.type);
    const FilterReading reading = readFilter(location.filter);
    setCarried({type, reading.filter});
    if (!reading.ok())
        m_bar->showProblem(reading.error->sentence);
}

Location CarriedFilterBar::noted(Location location) const
{
    location.type = m_type->key();
    location.filter = filterText(m_bar->filter());
    return location;
}

void CarriedFilterBar::showProblem(const QString &sentence)
{
    m_bar->showProblem(sentence);
}

void CarriedFilterBar::addTrailing(QWidget *button)
{
    m_trailing += button;
    m_bar->addTrailing(button);
}

void CarriedFilterBar::addCondition()
{
    m_bar->addCondition();
}

void CarriedFilterBar::fillTypes()
{
    QMenu *menu = m_typeButton->menu();
    menu->clear();
    QStringList names = m_types;
    if (!names.contains(m_type->key()))
        names += m_type->key();
    for (const QString &name : std::as_const(names)) {
        const RecordType &type = requireRecordType(name);
        QAction *action = menu->addAction(type.displayPlural());
        action->setCheckable(true);
        action->setChecked(&type == m_type);
        connect(action, &QAction::triggered, this, [this, &type] { changeType(type); });
    }
}

// What is filtered stays filtered: missions of a kind become visits of such missions.
void CarriedFilterBar::changeType(const RecordType &type)
{
    if (&type == m_type)
        return;
    const Result<Filter> filter = carried().on(type);
    if (!filter) {
        m_bar->showProblem(filter.problem().sentence);
        return;
    }
    setCarried({&type, *filter});
    m_typeButton->setFocus(Qt::OtherFocusReason);
    Q_EMIT carriedChanged();
}

void CarriedFilterBar::showSaved(QWidget *anchor)
{
    SavedFilter present;
    present.recordType = m_type->key();
    present.filter.text = filterText(m_bar->filter());
    auto *panel = new SavedPanel(m_surroundings.workspace, *m_type, present, this);
    connect(panel, &SavedPanel::chosen, this, [this](const QString &id) {
        const Record stored = m_surroundings.workspace.store().record(id);
        if (!stored.isValid())
            return;
        const FilterReading reading = readFilter(stored.as<SavedFilter>().filter.text);
        m_bar->setFilter(reading.filter);
        Q_EMIT carriedChanged();
        if (!reading.ok())
            m_bar->showProblem(reading.error->sentence);
    });
    panel->openUnder(anchor);
}

} // namespace scrutineer
