// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/polaritysteps.h"

#include "models/analysis/claimwords.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

class PolaritySteps::Step final : public QAbstractButton
{
public:
    Step(const Theme &theme, int polarity, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_polarity(polarity)
    {
        setCheckable(true);
        setText(polarityWords(polarity));
        setFocusPolicy(Qt::TabFocus);
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_theme.tokens().px(38), m_theme.tokens().px(28)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        const auto step = std::size_t(m_polarity + 2);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintFrame(painter, rect(), 4, isChecked() ? 2 : 1, isChecked() ? tokens.text : tokens.control,
                   isChecked()    ? tokens.div[step]
                   : underMouse() ? tokens.hover
                                  : tokens.base);
        painter.setFont(m_theme.font(Type::Label));
        painter.setPen(isChecked() ? tokens.onDiv[step] : tokens.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            paintFocus(painter, rect(), tokens);
    }

private:
    const Theme &m_theme;
    int m_polarity;
};

PolaritySteps::PolaritySteps(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.tokens().px(4));
    for (int polarity = -2; polarity <= 2; ++polarity) {
        auto *step = new Step(theme, polarity, this);
        row->addWidget(step);
        m_steps.append(step);
        connect(step, &QAbstractButton::clicked, this,
                [this, polarity] { Q_EMIT chosen(m_polarity == polarity ? std::nullopt : std::optional(polarity)); });
    }
}

void PolaritySteps::setPolarity(std::optional<int> polarity)
{
    m_polarity = polarity;
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setChecked(polarity == int(i) - 2);
}

void PolaritySteps::setReadOnly(bool readOnly)
{
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setVisible(!readOnly || m_polarity == int(i) - 2);
    setAttribute(Qt::WA_TransparentForMouseEvents, readOnly);
    for (Step *step : std::as_const(m_steps))
        step->setFocusPolicy(readOnly ? Qt::NoFocus : Qt::TabFocus);
}

} // namespace scrutineer
