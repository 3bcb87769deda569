// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/fragment.h"

namespace scrutineer::reports {

namespace {

struct MarkMover
{
    QPointF by;

    void operator()(TextMark &mark) const { mark.at += by; }
    void operator()(RuleMark &mark) const
    {
        mark.from += by;
        mark.to += by;
    }
    void operator()(FillMark &mark) const { mark.rect.translate(by); }
    void operator()(ToneMark &mark) const { mark.rect.translate(by); }
    void operator()(ChartMark &mark) const { mark.rect.translate(by); }
    void operator()(PageNumberMark &mark) const { mark.topRight += by; }
    void operator()(LogoMark &mark) const { mark.rect.translate(by); }
};

} // namespace

void Fragment::addText(const SharedText &text, QPointF at, int element, int first, int count)
{
    const int lines = count < 0 ? text->lineCount() - first : count;
    if (lines <= 0)
        return;
    marks.push_back(TextMark{text, first, lines, at, element});
    const QPointF origin = at - QPointF(0, first * text->leading());
    for (const TextBlock::LinkPart &part : text->links()) {
        if (part.line >= first && part.line < first + lines)
            links.push_back({part.rect.translated(origin), part.target, part.words, element});
    }
}

void Fragment::addRule(QPointF from, QPointF to, qreal width, const QColor &colour)
{
    marks.push_back(RuleMark{from, to, width, colour});
}

void Fragment::add(const Fragment &other, QPointF offset)
{
    for (Mark mark : other.marks) {
        std::visit(MarkMover{offset}, mark);
        marks.push_back(std::move(mark));
    }
    for (LinkArea area : other.links) {
        area.rect.translate(offset);
        links.push_back(std::move(area));
    }
    for (AnchorMark anchor : other.anchors) {
        anchor.y += offset.y();
        anchors.push_back(std::move(anchor));
    }
}

} // namespace scrutineer::reports
