// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/kindchooser.h"

#include "views/shell/icon.h"
#include "views/shell/plainlabel.h"
#include "views/shell/theme.h"
#include "views/shell/tooltip.h"
#include "views/shell/wraplayout.h"

#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindFace
{
    ChartKind kind;
    const char *iconName;
    const char *name;
};

// In the order in which they stand in the builder: counts of things, then values in time, then numbers.
constexpr KindFace faces[] = {
    {ChartKind::Bars, "kind-bars", QT_TRANSLATE_NOOP("KindChooser", "Bars")},
    {ChartKind::StackedBars, "kind-stacked-bars", QT_TRANSLATE_NOOP("KindChooser", "Stacked bars")},
    {ChartKind::Shares, "kind-shares", QT_TRANSLATE_NOOP("KindChooser", "100 % bars")},
    {ChartKind::Lollipops, "kind-lollipops", QT_TRANSLATE_NOOP("KindChooser", "Lollipops")},
    {ChartKind::Columns, "kind-columns", QT_TRANSLATE_NOOP("KindChooser", "Columns")},
    {ChartKind::Lines, "kind-lines", QT_TRANSLATE_NOOP("KindChooser", "Lines")},
    {ChartKind::HeatMap, "kind-heat-map", QT_TRANSLATE_NOOP("KindChooser", "Heat map")},
    {ChartKind::Diverging, "kind-diverging", QT_TRANSLATE_NOOP("KindChooser", "Diverging bars")},
    {ChartKind::Dots, "kind-dots", QT_TRANSLATE_NOOP("KindChooser", "Dot strips")},
    {ChartKind::Boxes, "kind-boxes", QT_TRANSLATE_NOOP("KindChooser", "Box plots")},
    {ChartKind::Histogram, "kind-histogram", QT_TRANSLATE_NOOP("KindChooser", "Histogram")},
    {ChartKind::Points, "kind-points", QT_TRANSLATE_NOOP("KindChooser", "Points")},
};

} // namespace

KindChooser::KindChooser(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_reasons(plainLabel({}, u"caption"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *buttons = new QWidget(this);
    m_row = new WrapLayout(buttons);
    m_row->setSpacing(4);
    column->addWidget(buttons);
    column->addWidget(m_reasons);
    for (const KindFace &face : faces)
        m_row->addWidget(makeButton(face.kind));
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(ChartKind(id)); });
}

QString KindChooser::kindName(ChartKind kind)
{
    for (const KindFace &face : faces) {
        if (face.kind == kind)
            return tr(face.name);
    }
    return {};
}

QToolButton *KindChooser::makeButton(ChartKind kind)
{
    auto *button = new QToolButton(this);
    for (const KindFace &face : faces) {
        if (face.kind == kind)
            button->setIcon(icon(QString::fromLatin1(face.iconName), m_theme, Ink::Text));
    }
    button->setProperty("role", u"chartKind"_s);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(kindName(kind));
    m_group->addButton(button, int(kind));
    return button;
}

QToolButton *KindChooser::button(ChartKind kind) const
{
    return qobject_cast<QToolButton *>(m_group->button(int(kind)));
}

QString KindChooser::reasons() const
{
    return m_reasons->text();
}

void KindChooser::setQuery(const ChartQuery &query)
{
    const QList<ChartChoice> choices = chartChoices(query);
    QStringList order;
    QHash<QString, QStringList> kinds;
    std::optional<ChartKind> best;
    for (const KindFace &face : faces)
        button(face.kind)->setVisible(false);
    const int size = m_theme.tokens().px(22);
    for (const ChartChoice &choice : choices) {
        QToolButton *one = button(choice.kind);
        if (!one)
            continue;
        const QString name = kindName(choice.kind);
        const bool suits = choice.reason.isEmpty();
        if (suits && !best)
            best = choice.kind;
        one->setVisible(true);
        one->setIconSize({size, size});
        one->setEnabled(suits);
        one->setToolTip(toolTipOf(suits ? name : name + u'\n' + choice.reason));
        one->setAccessibleDescription(choice.reason);
        if (!suits && !kinds.contains(choice.reason))
            order += choice.reason;
        if (!suits)
            kinds[choice.reason] += name;
    }
    QStringList lines;
    for (const QString &reason : std::as_const(order))
        lines += tr("%1: %2").arg(kinds.value(reason).join(u", "_s), reason);
    m_reasons->setText(lines.join(u'\n'));
    m_reasons->setVisible(!lines.isEmpty());
    QToolButton *present = button(query.kind.value_or(best.value_or(ChartKind::Bars)));
    m_group->setExclusive(false);
    for (QAbstractButton *one : m_group->buttons())
        one->setChecked(one == present && present->isEnabled());
    m_group->setExclusive(true);
}

} // namespace scrutineer
