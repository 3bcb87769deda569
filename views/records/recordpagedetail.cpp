// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordPage that shows the current record beside the list.
#include "models/settings.h"
#include "views/records/filterbar.h"
#include "views/records/recordpage.h"
#include "views/records/recordtable.h"
#include "views/shell/icon.h"
#include "views/shell/theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Below this width at 100 % a list and a record beside it have too little room both.
constexpr int narrowest = 900;
constexpr int narrowestDetail = 280;
constexpr int narrowestList = 320;
// Below this the header's buttons are known by their icons.
constexpr int wideHeader = 480;

} // namespace

void RecordPage::setDetail(QWidget *detail)
{
    auto *side = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_backButton =
        new QPushButton(icon(u"arrow-left"_s, m_surroundings.theme, Ink::Muted), tr("Back to the list"), side);
    m_backButton->setProperty("role", u"flat"_s);
    m_backButton->setToolTip(tr("Back to the list (Esc)"));
    connect(m_backButton, &QPushButton::clicked, this, &RecordPage::foldDetail);
    column->addWidget(m_backButton, 0, Qt::AlignLeading);
    column->addWidget(detail, 1);
    side->setFocusProxy(detail);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(1, 0);
    m_detailButton = new QToolButton(m_filter);
    m_detailButton->setIcon(icon(u"info"_s, m_surroundings.theme, Ink::Muted));
    m_detailButton->setCheckable(true);
    m_detailButton->setAccessibleName(tr("Details"));
    m_detailButton->setToolTip(tr("Show the record beside the list (Enter)"));
    m_detailButton->setFocusPolicy(Qt::StrongFocus);
    m_filter->addTrailing(m_detailButton);
    connect(m_detailButton, &QToolButton::clicked, this, [this](bool on) {
        m_detailAsked = on && isNarrow();
        if (!isNarrow())
            m_surroundings.settings.set(settings::detailVisible(), on);
        arrangeDetail();
    });
    connect(&m_surroundings.theme, &Theme::changed, this, &RecordPage::arrangeDetail);
    arrangeDetail();
}

bool RecordPage::isNarrow() const
{
    return width() < m_surroundings.theme.tokens().px(narrowest);
}

void RecordPage::arrangeDetail()
{
    QWidget *detail = m_splitter->widget(1);
    if (!detail)
        return;
    const int least = m_surroundings.theme.tokens().px(narrowestDetail);
    const bool narrow = isNarrow();
    const bool shown = m_detailAsked || (!narrow && m_surroundings.settings.get(settings::detailVisible()));
    const bool changes = detail->isHidden() == shown || m_detailNarrow != narrow;
    detail->setMinimumWidth(least);
    if (!shown && detail->isAncestorOf(focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
    detail->setVisible(shown);
    m_detailButton->setChecked(shown);
    m_detailNarrow = narrow;
    // Where a list beside the record would be a strip, the record takes the page.
    const bool alone = shown && narrow && width() - least < m_surroundings.theme.tokens().px(narrowestList);
    m_splitter->widget(0)->setHidden(alone);
    m_backButton->setVisible(alone);
    const int room = shown ? width() - least : width();
    m_groupButton->setText(room < m_surroundings.theme.tokens().px(wideHeader) ? QString()
                                                                               : m_groupButton->accessibleName());
    if (!shown || !changes)
        return;
    const QByteArray state = m_surroundings.settings.get(settings::splitter(u"records"_s));
    if (narrow)
        m_splitter->setSizes({qMax(1, width() - least), least});
    else if (state.isEmpty() || !m_splitter->restoreState(state))
        m_splitter->setSizes({860, 360});
}

void RecordPage::leave()
{
    if (m_laidOut)
        m_table->saveLayout();
    if (m_splitter->count() > 1 && !m_splitter->widget(1)->isHidden() && !isNarrow())
        m_surroundings.settings.set(settings::splitter(u"records"_s), m_splitter->saveState());
    m_detailAsked = false;
}

void RecordPage::nextPane()
{
    QWidget *detail = m_splitter->widget(1);
    if (!detail || detail->isAncestorOf(focusWidget())) {
        m_table->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_detailAsked = m_detailAsked || detail->isHidden();
    arrangeDetail();
    detail->setFocus(Qt::ShortcutFocusReason);
}

void RecordPage::keyPressEvent(QKeyEvent *event)
{
    QWidget *detail = m_splitter->widget(1);
    if (event->key() != Qt::Key_Escape || !detail || !detail->isAncestorOf(focusWidget())) {
        Page::keyPressEvent(event);
        return;
    }
    foldDetail();
}

void RecordPage::foldDetail()
{
    m_detailAsked = false;
    arrangeDetail();
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeDetail();
}

} // namespace scrutineer
