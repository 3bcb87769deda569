// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/segmented.h"

#include "views/shell/icon.h"
#include "views/shell/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

Segmented::Segmented(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    setStyleProperty(*this, "role", u"segmented"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_group->setExclusive(true);
    const auto measure = [this] { setFixedHeight(m_theme.tokens().controlHeight); };
    connect(&theme, &Theme::changed, this, measure);
    measure();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        keepOneTabStop();
        if (on && index < m_options.size())
            Q_EMIT chosen(m_options[index].id);
    });
}

void Segmented::setOptions(const QList<Option> &options)
{
    const QString before = current();
    const QSignalBlocker quiet(m_group);
    qDeleteAll(m_group->buttons());
    qDeleteAll(findChildren<QFrame *>(u"divider"_s, Qt::FindDirectChildrenOnly));
    m_options = options;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const Option &option = options[i];
        if (i > 0) {
            auto *divider = new QFrame(this);
            divider->setObjectName(u"divider"_s);
            setStyleProperty(*divider, "role", u"ruleVertical"_s);
            m_layout->addWidget(divider);
        }
        auto *button = new QToolButton(this);
        button->setObjectName(option.id);
        button->setCheckable(true);
        button->setText(option.text);
        if (!option.iconName.isEmpty())
            button->setIcon(icon(option.iconName));
        button->setToolButtonStyle(option.iconName.isEmpty() ? Qt::ToolButtonTextOnly
                                   : option.text.isEmpty()   ? Qt::ToolButtonIconOnly
                                                             : Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(option.name.isEmpty() ? option.text : option.name);
        button->setToolTip(option.name.toHtmlEscaped());
        button->setFocusPolicy(Qt::StrongFocus);
        button->installEventFilter(this);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        setStyleProperty(*button, "role", u"segment"_s);
        m_group->addButton(button, int(i));
        m_layout->addWidget(button, 1);
    }
    if (!options.isEmpty())
        m_group->button(0)->setChecked(true);
    setCurrent(before);
    // New children come last in the window's Tab order, wherever their parent stands in it; and a widget that takes no
    // focus has no place in it to put them after.
    setFocusPolicy(Qt::StrongFocus);
    QWidget *previous = this;
    for (qsizetype i = 0; i < options.size(); ++i) {
        setTabOrder(previous, m_group->button(int(i)));
        previous = m_group->button(int(i));
    }
    setFocusPolicy(Qt::NoFocus);
    keepOneTabStop();
}

void Segmented::keepOneTabStop()
{
    for (QAbstractButton *button : m_group->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

bool Segmented::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
        if (plain && chooseByLetter(key->text()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool Segmented::chooseByLetter(const QString &letter)
{
    if (letter.size() != 1 || !letter.front().isLetterOrNumber())
        return false;
    // From the one after the present choice on, so that the same letter leads through all that begin with it.
    const qsizetype count = m_options.size();
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype index = (qMax(0, m_group->checkedId()) + step) % count;
        if (m_options[index].text.startsWith(letter, Qt::CaseInsensitive)) {
            m_group->button(int(index))->setFocus(Qt::OtherFocusReason);
            m_group->button(int(index))->setChecked(true);
            return true;
        }
    }
    return false;
}

QString Segmented::current() const
{
    const int index = m_group->checkedId();
    return index >= 0 && index < m_options.size() ? m_options[index].id : QString();
}

void Segmented::setCurrent(const QString &id)
{
    const QSignalBlocker quiet(m_group);
    for (qsizetype i = 0; i < m_options.size(); ++i)
        if (m_options[i].id == id)
            m_group->button(int(i))->setChecked(true);
    keepOneTabStop();
}

} // namespace scrutineer
