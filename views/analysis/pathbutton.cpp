// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/pathbutton.h"

#include "views/records/fieldpicker.h"
#include "views/shell/icon.h"
#include "views/shell/theme.h"
#include "views/shell/tooltip.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView noPath("none");

} // namespace

PathButton::PathButton(const Theme &theme, const QString &name, const QString &none, QWidget *parent)
    : QPushButton(parent)
    , m_none(none)
{
    setAccessibleName(name);
    setProperty("role", u"field"_s);
    setIcon(scrutineer::icon(u"chevron-down"_s, theme, Ink::Muted));
    setLayoutDirection(Qt::RightToLeft); // The icon stands after the words.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &PathButton::choose);
    showWords();
}

void PathButton::setChoices(const RecordType &type, const QList<PathChoice> &choices)
{
    m_type = &type;
    m_choices = choices;
    showWords();
}

void PathButton::setPath(const QString &path)
{
    m_path = path;
    showWords();
}

void PathButton::choose()
{
    QList<CheckList::Item> items;
    if (!m_none.isEmpty())
        items.append({noPath, m_none, {}, 0});
    for (const PathChoice &choice : std::as_const(m_choices))
        items.append({choice.path, choice.label, choice.words, 0});
    auto *picker = new FieldPicker(accessibleName(), items, window());
    connect(picker, &FieldPicker::picked, this, [this](const QString &id) {
        setPath(id == noPath ? QString() : id);
        setFocus(Qt::OtherFocusReason);
        Q_EMIT picked(m_path);
    });
    picker->openUnder(this);
}

void PathButton::showWords()
{
    const QString words = m_path.isEmpty() ? m_none : m_type ? pathInWords(*m_type, m_path) : m_path;
    const QString all = words.isEmpty() ? tr("Choose…") : words;
    // The end of a path says most.
    QString shown = fontMetrics().elidedText(all, Qt::ElideLeft, std::max(40, width() - iconSize().width() - 32));
    setText(shown.replace(u'&', u"&&"_s));
    setToolTip(shown == all ? QString() : toolTipOf(all));
    setAccessibleDescription(all);
}

void PathButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    showWords();
}

} // namespace scrutineer
