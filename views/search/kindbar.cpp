// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/kindbar.h"

#include "models/records/recordtype.h"
#include "views/shell/theme.h"
#include "views/shell/tooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

KindBar::KindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_strip(new QWidget(m_scroll))
    , m_row(new QHBoxLayout(m_strip))
    , m_hint(new QLabel(this))
    , m_exact(new QToolButton(this))
{
    const Tokens &tokens = theme.tokens();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(tokens.px(12), tokens.px(6), tokens.px(12), tokens.px(6));
    row->setSpacing(tokens.px(8));
    m_strip->setProperty("role", u"clear"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(tokens.px(2));
    m_scroll->setWidget(m_strip);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(tokens.px(28));
    connect(&theme, &Theme::changed, this, [this] {
        m_scroll->setFixedHeight(m_theme.tokens().px(28));
        showHint();
    });
    m_scroll->setAccessibleName(tr("Kinds"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("role", u"caption"_s);
    m_hint->setAccessibleName(tr("Spellings taken for the same"));
    m_exact->setText(tr("Exact"));
    m_exact->setAccessibleName(tr("Exact spelling"));
    m_exact->setToolTip(tr("Exact spelling (Alt+E): case and letters as typed"));
    m_exact->setCheckable(true);
    m_exact->setFocusPolicy(Qt::NoFocus);
    m_exact->setProperty("role", u"kind"_s);
    connect(m_exact, &QToolButton::clicked, this, &KindBar::exactToggled);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_hint);
    row->addWidget(m_exact);
}

void KindBar::setKinds(const QList<KindCount> &kinds, bool blank)
{
    const bool isKnown = std::ranges::any_of(kinds, [this](const KindCount &kind) { return kind.type == m_current; });
    QList<KindCount> shown = kinds;
    if (!isKnown)
        shown.append({m_current, 0, false});
    if (shown == m_kinds && blank == m_blank)
        return;
    m_kinds = shown;
    m_blank = blank;
    refill();
}

void KindBar::refill()
{
    while (m_buttons.size() > m_kinds.size())
        delete m_buttons.takeLast();
    while (m_row->count() > m_buttons.size())
        delete m_row->takeAt(int(m_buttons.size()));
    while (m_buttons.size() < m_kinds.size()) {
        auto *button = new QToolButton(m_strip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setProperty("role", u"kind"_s);
        const qsizetype place = m_buttons.size();
        connect(button, &QToolButton::clicked, this, [this, place] { Q_EMIT chosen(m_kinds[place].type); });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    m_row->addStretch(1);
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        const KindCount &kind = m_kinds[i];
        const RecordType *type = recordType(kind.type);
        const QString name = type ? type->displayPlural() : tr("All");
        const QString count = countWords(kind.hits, kind.isMore);
        m_buttons[i]->setText(QString(m_blank ? name : name + u"  "_s + count).replace(u'&', u"&&"_s));
        m_buttons[i]->setAccessibleName(m_blank ? name : tr("%1, %2").arg(name, count));
    }
    setCurrent(m_current);
}

// Kinds with hits are scrolled to; of the others only those show that find room.
void KindBar::hideWhatIsCut()
{
    int right = 0;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        right += m_buttons[i]->sizeHint().width() + m_row->spacing();
        const bool isWanted = m_blank || m_kinds[i].hits > 0 || m_kinds[i].type == m_current;
        m_buttons[i]->setVisible(isWanted || right <= m_scroll->width());
    }
}

void KindBar::setCurrent(const QString &type)
{
    m_current = type;
    hideWhatIsCut();
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        const bool isCurrent = m_kinds[i].type == type;
        m_buttons[i]->setChecked(isCurrent);
        if (isCurrent) {
            m_strip->adjustSize();
            m_scroll->ensureWidgetVisible(m_buttons[i], m_theme.tokens().px(24), 0);
        }
    }
}

QString KindBar::stepped(int steps) const
{
    QStringList reachable;
    for (const KindCount &kind : m_kinds) {
        if (m_blank || kind.hits > 0 || kind.type.isEmpty() || kind.type == m_current)
            reachable += kind.type;
    }
    const qsizetype count = reachable.size();
    return count ? reachable[((reachable.indexOf(m_current) + steps) % count + count) % count] : QString();
}

void KindBar::setHint(const QString &hint)
{
    m_hintText = hint;
    showHint();
}

void KindBar::showHint()
{
    const QFontMetrics metrics(m_theme.font(Type::Caption));
    m_hint->setText(metrics.elidedText(m_hintText, Qt::ElideRight, width() / 3));
    m_hint->setToolTip(toolTipOf(m_hintText));
    m_hint->setVisible(!m_hintText.isEmpty());
    layout()->activate();
    setCurrent(m_current);
}

void KindBar::setExact(bool exact)
{
    m_exact->setChecked(exact);
}

void KindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showHint();
}

} // namespace scrutineer
