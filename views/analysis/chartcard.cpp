// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartcard.h"

#include "views/analysis/chartcanvas.h"
#include "views/analysis/charttile.h"
#include "views/shell/plainlabel.h"
#include "views/shell/theme.h"
#include "views/shell/tile.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

ChartCard::ChartCard(const Theme &theme, const GalleryChart &chart, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedLayout(this))
    , m_words(new Tile({}, {}, this))
    , m_sentence(plainLabel({}, u"muted"_s, m_words))
    , m_tile(new ChartTile(theme, ChartTile::Header::Stacked, this))
{
    buildWords();
    m_tile->setFramed(true);
    m_tile->setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_tile);
    for (QObject *watched : std::initializer_list<QObject *>{m_words, m_tile, m_tile->canvas()})
        watched->installEventFilter(this);
    connect(m_tile, &ChartTile::activated, this, &ChartCard::recordsRequested);
    connect(m_tile, &ChartTile::listRequested, this, &ChartCard::listRequested);
    connect(m_tile, &ChartTile::narrowRequested, this, &ChartCard::narrowRequested);
    setChart(chart);
}

void ChartCard::buildWords()
{
    m_words->setFocusable(true);
    m_words->setContent(m_sentence);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMargin(m_theme.tokens().px(24));
}

void ChartCard::setChart(const GalleryChart &chart)
{
    if (m_chart != chart)
        m_stale = true;
    m_chart = chart;
    m_words->setTitle(chart.title);
}

ChartTile *ChartCard::tile() const
{
    return m_stack->currentWidget() == m_tile ? m_tile : nullptr;
}

QString ChartCard::sentence() const
{
    return tile() ? QString() : m_sentence->text();
}

QWidget *ChartCard::frame() const
{
    return m_stack->currentWidget();
}

void ChartCard::showSpec(const ChartSpec &spec)
{
    m_words->setSubtitle(spec.subtitle);
    if (spec.isEmpty()) {
        say(tr("No values under this filter."));
        return;
    }
    const bool focused = frame()->hasFocus();
    m_tile->setSpec(spec);
    m_stack->setCurrentWidget(m_tile);
    if (focused)
        m_tile->setFocus(Qt::OtherFocusReason);
}

void ChartCard::showProblem(const QString &sentence)
{
    m_words->setSubtitle({});
    say(sentence);
}

void ChartCard::say(const QString &sentence)
{
    const bool focused = holdsFocus();
    m_sentence->setText(sentence);
    m_words->setAccessibleDescription(sentence);
    m_stack->setCurrentWidget(m_words);
    if (focused)
        m_words->setFocus(Qt::OtherFocusReason);
}

void ChartCard::takeFocus(Qt::FocusReason reason)
{
    frame()->setFocus(reason);
}

bool ChartCard::holdsFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

bool ChartCard::takeKey(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int key = event->key();
    if (event->modifiers() == Qt::ControlModifier && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        Q_EMIT shiftRequested(key == Qt::Key_Left ? -1 : 1);
        return true;
    }
    if (!plain)
        return false;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT moveRequested(key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (tile())
            m_tile->canvas()->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_F2:
        Q_EMIT changeRequested();
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return true;
    default:
        return false;
    }
}

bool ChartCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool canvas = watched == m_tile->canvas();
    if (event->type() == QEvent::ContextMenu && !canvas) {
        Q_EMIT menuRequested(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress && canvas && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_tile->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (canvas || !key)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace scrutineer
