// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartexplanation.h"

#include "views/shell/plainlabel.h"
#include "views/shell/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

QString chartExplanationText(const ChartSpec &spec)
{
    QStringList lines;
    if (!spec.explanation.isEmpty())
        lines.append(spec.explanation);
    if (!spec.filter.isEmpty())
        lines.append(ChartSpec::tr("Filter: %1").arg(spec.filter));
    if (!spec.counted.isEmpty())
        lines.append(ChartSpec::tr("Counted: %1").arg(spec.counted));
    if (!spec.source.isEmpty())
        lines.append(spec.source);
    return lines.join(u'\n');
}

ChartExplanation::ChartExplanation(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_words(plainLabel({}, {}, this))
{
    setStyleProperty(*this, "role", u"chartExplanation"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    connect(&theme, &Theme::changed, this, &ChartExplanation::followTheme);
    followTheme();
}

void ChartExplanation::setSpec(const ChartSpec &spec)
{
    m_words->setText(chartExplanationText(spec));
    m_words->setAccessibleName(tr("How the chart is made"));
    m_words->setAccessibleDescription(m_words->text());
}

void ChartExplanation::followTheme()
{
    const Tokens &tokens = m_theme.tokens();
    m_words->setFont(m_theme.font(Type::Caption));
    layout()->setContentsMargins(tokens.px(10), tokens.px(8), tokens.px(10), tokens.px(8));
}

} // namespace scrutineer
