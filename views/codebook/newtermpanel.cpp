// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/newtermpanel.h"

#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 28;

QString cut(const QString &label)
{
    return label.size() > longestName ? label.left(longestName - 1) + u'…' : label;
}

} // namespace

NewTermPanel::NewTermPanel(const Theme &theme, const Places &places, QWidget *parent)
    : PopupPanel(tr("New term"), parent)
    , m_places(places)
    , m_label(new QLineEdit(this))
    , m_where(new Segmented(theme, this))
{
    m_label->setPlaceholderText(tr("English label"));
    m_label->setAccessibleName(tr("English label"));
    m_label->setMinimumWidth(theme.tokens().px(300));
    column()->addWidget(m_label);
    QList<Segmented::Option> options{
        {u"beside"_s, places.beside.isEmpty() ? tr("On top") : tr("Under “%1”").arg(cut(places.besideLabel)), {}, {}}};
    if (!places.below.isEmpty())
        options.append({u"below"_s, tr("Under “%1”").arg(cut(places.belowLabel)), {}, {}});
    m_where->setOptions(options);
    m_where->setAccessibleName(tr("Where it stands"));
    m_where->setVisible(options.size() > 1);
    column()->addWidget(m_where);
    auto *add = new QPushButton(tr("Add term"), this);
    add->setProperty("role", u"primary"_s);
    column()->addWidget(add, 0, Qt::AlignRight);
    connect(add, &QPushButton::clicked, this, &NewTermPanel::take);
    connect(m_label, &QLineEdit::returnPressed, this, &NewTermPanel::take);
}

void NewTermPanel::openUnder(QWidget *anchor)
{
    PopupPanel::openUnder(anchor, m_label);
}

void NewTermPanel::take()
{
    const QString label = m_label->text().simplified();
    if (label.isEmpty())
        return;
    close();
    Q_EMIT chosen(label, m_where->current() == "below"_L1 ? m_places.below : m_places.beside);
}

} // namespace scrutineer
