// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/carriedclaims.h"

#include "views/shell/painting.h"
#include "views/shell/plainlabel.h"
#include "views/shell/theme.h"
#include "views/statements/carriedmodel.h"
#include "views/statements/readertext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 52;
constexpr int listWidth = 320;
constexpr int beforeHeight = 150;

/// A claim's words, and below them what becomes of it.
class CarriedDelegate final : public QStyledItemDelegate
{
public:
    CarriedDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, m_theme.tokens().px(rowHeight)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        paintRowGround(*painter, option.rect, tokens, selected, option.state.testFlag(QStyle::State_MouseOver), true,
                       option.direction);
        const QRect inner = option.rect.adjusted(tokens.px(14), tokens.px(7), -tokens.px(10), -tokens.px(7));
        const int half = inner.height() / 2;
        painter->setFont(m_theme.font(Type::Body));
        painter->setPen(selected ? tokens.onSelection : tokens.text);
        paintLine(*painter, QRect(inner.left(), inner.top(), inner.width(), half), index.data().toString(),
                  Qt::AlignLeft | Qt::AlignVCenter);
        const bool isOpen = index.data(CarriedModel::IsOpen).toBool();
        painter->setFont(m_theme.font(isOpen ? Type::Label : Type::Caption));
        painter->setPen(selected ? tokens.onSelection : isOpen ? tokens.warning : tokens.muted);
        paintLine(*painter, QRect(inner.left(), inner.top() + half, inner.width(), half),
                  index.data(CarriedModel::Words).toString(), Qt::AlignLeft | Qt::AlignVCenter);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(*painter, option.rect, tokens);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

CarriedClaims::CarriedClaims(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new CarriedModel(this))
    , m_summary(plainLabel({}, u"caption"_s, this))
    , m_list(new QListView(this))
    , m_before(new QPlainTextEdit(this))
    , m_reason(plainLabel({}, u"caption"_s, this))
    , m_after(new ReaderText(theme, this))
    , m_place(new QPushButton(tr("Place here"), this))
    , m_unplace(new QPushButton(tr("Take the place away"), this))
{
    const Tokens &tokens = theme.tokens();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.px(10));
    column->addWidget(m_summary);
    auto *panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CarriedDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(tokens.px(240));
    m_list->setAccessibleName(tr("Claims of the version before"));
    panes->addWidget(m_list);
    panes->addWidget(buildTexts());
    panes->setStretchFactor(1, 1);
    panes->setSizes({tokens.px(listWidth), tokens.px(640)});
    column->addWidget(panes, 1);
    m_list->installEventFilter(this);
    m_after->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CarriedClaims::showCurrent);
    connect(m_after, &ReaderText::claimClicked, this,
            [this](int number) { m_list->setCurrentIndex(m_model->index(number - 1)); });
    connect(m_place, &QPushButton::clicked, this, &CarriedClaims::placeCurrent);
    connect(m_unplace, &QPushButton::clicked, this, &CarriedClaims::unplaceCurrent);
    setFocusProxy(m_list);
}

QWidget *CarriedClaims::buildTexts()
{
    const Tokens &tokens = m_theme.tokens();
    auto *texts = new QWidget(this);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(tokens.px(12), 0, 0, 0);
    column->setSpacing(tokens.px(8));
    column->addWidget(plainLabel(tr("In the version before"), u"label"_s, texts));
    m_before->setReadOnly(true);
    m_before->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_before->setTabChangesFocus(true);
    m_before->setAccessibleName(tr("Text of the version before"));
    m_before->setFixedHeight(tokens.px(beforeHeight));
    column->addWidget(m_before);
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("In the new version"), u"label"_s, texts));
    row->addStretch(1);
    row->addWidget(m_unplace);
    row->addWidget(m_place);
    column->addLayout(row);
    column->addWidget(m_reason);
    m_after->setAccessibleName(tr("Text of the new version"));
    column->addWidget(m_after, 1);
    m_place->setToolTip(tr("Put the claim at the words that are selected (P)"));
    m_unplace->setToolTip(tr("Undo the decision by hand (Delete)"));
    return texts;
}

void CarriedClaims::setPlan(const VersionPlan &plan)
{
    m_model->setPlan(plan);
    m_before->setPlainText(plan.earlier);
    m_after->setText(plan.later);
    showSpans();
    m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
    tell();
}

const VersionPlan &CarriedClaims::plan() const
{
    return m_model->plan();
}

const QHash<QString, AnchoredSpan> &CarriedClaims::decided() const
{
    return m_model->decided();
}

qsizetype CarriedClaims::withoutPlace() const
{
    return plan().count(Reanchored::Place::NotPlaced) - decided().size();
}

void CarriedClaims::tell()
{
    using enum Reanchored::Place;
    QStringList parts{tr("%n claim(s) at the same place", nullptr, int(plan().count(Same))),
                      tr("%n moved", nullptr, int(plan().count(Moved)))};
    if (!decided().isEmpty())
        parts += tr("%n placed by hand", nullptr, int(decided().size()));
    parts += withoutPlace() == 0 ? tr("none without a place")
                                 : tr("%n without a place, which can be given later too", nullptr, int(withoutPlace()));
    m_summary->setText(parts.join(u" · "_s));
}

void CarriedClaims::showSpans()
{
    QList<MarkedSpan> spans;
    const TextPositions positions(plan().later);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const std::optional<AnchoredSpan> place = m_model->placeOf(row);
        if (!place)
            continue;
        const qsizetype from = positions.toUnits(place->start);
        spans.append({{from, positions.toUnits(place->start + place->length) - from}, row + 1, std::nullopt});
    }
    std::ranges::stable_sort(spans, {}, [](const MarkedSpan &span) { return span.place.start; });
    m_after->setSpans(spans);
}

void CarriedClaims::showCurrent()
{
    const int row = m_list->currentIndex().row();
    m_place->setEnabled(row >= 0);
    if (row < 0)
        return;
    const VersionPlan::Carried &claim = m_model->at(row);
    const TextPositions before(plan().earlier);
    QTextEdit::ExtraSelection quote;
    quote.cursor = QTextCursor(m_before->document());
    quote.cursor.setPosition(int(before.toUnits(claim.outcome.from.start)));
    m_before->setTextCursor(quote.cursor);
    m_before->centerCursor();
    quote.cursor.setPosition(int(before.toUnits(claim.outcome.from.start + claim.outcome.from.length)),
                             QTextCursor::KeepAnchor);
    quote.format.setBackground(m_theme.tokens().selection);
    quote.format.setForeground(m_theme.tokens().onSelection);
    m_before->setExtraSelections({quote});
    const bool isOpen = !m_model->placeOf(row);
    const bool isProposed = isOpen && claim.outcome.proposal;
    m_unplace->setEnabled(decided().contains(claim.claim));
    m_reason->setText(
        isProposed ? tr("%1 The sentence most like its own is selected.").arg(claim.outcome.reasonWords())
        : isOpen   ? tr("%1 Select where it belongs, or leave it without a place.").arg(claim.outcome.reasonWords())
                   : m_model->index(row).data(CarriedModel::Words).toString());
    m_after->setCurrent(isOpen ? 0 : row + 1);
    if (isProposed) {
        const TextPositions after(plan().later);
        const AnchoredSpan &there = *claim.outcome.proposal;
        const qsizetype from = after.toUnits(there.start);
        m_after->select({from, after.toUnits(there.start + there.length) - from});
    } else {
        m_after->select({m_after->selection().start, 0});
    }
}

void CarriedClaims::placeCurrent()
{
    const int row = m_list->currentIndex().row();
    const TextSpan chosen = m_after->selection();
    if (row < 0)
        return;
    if (chosen.length == 0) {
        m_reason->setText(tr("Select the words in the new version first."));
        m_after->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_model->decide(row, anchorAt(plan().later, TextPositions(plan().later), chosen));
    showSpans();
    tell();
    Q_EMIT changed();
    m_list->setFocus(Qt::OtherFocusReason);
    goToNextOpen();
}

void CarriedClaims::unplaceCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !decided().contains(m_model->at(row).claim))
        return;
    m_model->decide(row, std::nullopt);
    showSpans();
    showCurrent();
    tell();
    Q_EMIT changed();
}

void CarriedClaims::goToNextOpen()
{
    const int next = m_model->nextOpen(m_list->currentIndex().row());
    if (next >= 0)
        m_list->setCurrentIndex(m_model->index(next));
    showCurrent();
}

bool CarriedClaims::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    switch (key.key()) {
    case Qt::Key_P:
        placeCurrent();
        return true;
    case Qt::Key_Delete:
        unplaceCurrent();
        return true;
    case Qt::Key_F8:
        goToNextOpen();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace scrutineer
