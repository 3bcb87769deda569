// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pagedreport.h"

#include "views/reports/coverlayout.h"
#include "views/reports/pagepainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace scrutineer::reports {

namespace {

constexpr qreal footerPageWidth = pt(90);
constexpr int footerLines = 2;

SharedText elided(const Flow &flow, const QString &words, qreal width, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFontMetricsF metrics(flow.style.spec(TextRole::Running).font);
    return flow.set(Text(metrics.elidedText(words, Qt::ElideRight, width)), TextRole::Running, width, alignment);
}

} // namespace

PagedReport::PagedReport(const Document &document, const ReportStyle &style)
    : m_style(style)
{
    Flow flow(document, style);
    NoteArea notes(flow);
    if (document.hasCover)
        m_pages.push_back(CoverLayout(flow, notes).build());
    else
        appendTitle(flow);
    for (size_t i = 0; i < document.blocks.size(); ++i)
        appendBlock(flow, i);
    Paginator(flow, notes).run(m_pages);
    if (m_pages.empty())
        m_pages.push_back({});
    locateAnchors();
    fillInPageNumbers(flow);
    for (size_t i = 0; i < m_pages.size(); ++i)
        addFrame(flow, m_pages[i], int(i) + 1);
    m_headings = std::move(flow.headings);
    m_structure = std::move(flow.tree);
    m_missingNotes = flow.numbers.missing();
}

void PagedReport::locateAnchors()
{
    for (int i = 0; i < pageCount(); ++i) {
        for (const AnchorMark &mark : m_pages[size_t(i)].content.anchors) {
            if (!mark.anchor.isEmpty() && !m_places.contains(mark.anchor))
                m_places.insert(mark.anchor, {i, mark.y});
        }
    }
}

void PagedReport::fillInPageNumbers(const Flow &flow)
{
    for (Page &page : m_pages) {
        for (Mark &mark : page.content.marks) {
            const PageNumberMark *wanted = std::get_if<PageNumberMark>(&mark);
            if (!wanted)
                continue;
            const qreal width = pt(34);
            const QString number = QString::number(placeOf(wanted->anchor).page + 1);
            const auto text = std::make_shared<TextBlock>(Text(number), wanted->spec, width, flow.numbers);
            mark = TextMark{text, 0, 1, wanted->topRight - QPointF(width, 0), wanted->element};
        }
    }
}

void PagedReport::addFrame(const Flow &flow, Page &page, int number) const
{
    const Document &document = flow.document;
    Fragment &content = page.content;
    constexpr int none = StructureTree::artifact;
    if (!page.isCover) {
        const QString title = document.runningTitle.isEmpty() ? document.title : document.runningTitle;
        const qreal half = Sheet::textWidth / 2;
        content.addText(elided(flow, title, half), {Sheet::left, Sheet::headerText}, none);
        content.addText(elided(flow, page.chapter, half - pt(10), Qt::AlignRight),
                        {Sheet::left + half + pt(10), Sheet::headerText}, none);
        content.addRule({Sheet::left, Sheet::headerRule}, {Sheet::right, Sheet::headerRule}, pt(0.5), m_style.hairline);
    }
    content.addRule({Sheet::left, Sheet::footerRule}, {Sheet::right, Sheet::footerRule}, pt(0.5), m_style.hairline);
    const QString pageOf = document.words.page.arg(number).arg(m_pages.size());
    content.addText(flow.set(Text(pageOf), TextRole::Running, footerPageWidth, Qt::AlignRight),
                    {Sheet::right - footerPageWidth, Sheet::footerText}, none);
    QString left = document.generator;
    if (!page.isCover)
        left = document.filter.isEmpty() ? QString() : document.words.filter.arg(document.filter);
    const SharedText foot = flow.set(Text(left), TextRole::Running, Sheet::textWidth - footerPageWidth - pt(12));
    content.addText(foot, {Sheet::left, Sheet::footerText}, none, 0, std::min(foot->lineCount(), footerLines));
}

void PagedReport::paintPage(QPainter &painter, int page, const QRectF &target, const ChartPainter &charts) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / Sheet::width, target.height() / Sheet::height);
    painter.fillRect(QRectF(0, 0, Sheet::width, Sheet::height), Qt::white);
    PagePainter(painter, m_style, charts, PagePainter::Marking::None).paint(m_pages.at(size_t(page)));
    painter.restore();
}

} // namespace scrutineer::reports
