// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace.h"
#include "views/records/detailpane.h"
#include "views/records/factlist.h"
#include "views/records/ledgerblock.h"
#include "views/records/sheetbutton.h"
#include "views/shell/icon.h"
#include "views/shell/linkbutton.h"
#include "views/shell/navigation.h"
#include "views/shell/sectionlabel.h"
#include "views/shell/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

// How the detail pane's content is put together from a sheet; the pane itself is in detailpane.cpp.

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype foldedSources = 8;
constexpr qsizetype foldedRows = sheetRowLimit;

QString detailCountWords(const SheetGroup &group, const QLocale &locale)
{
    const QString number = locale.toString(group.count);
    return group.more ? number + u'+' : number;
}

// What one citation says of its source: what for, what it states, where.
QString sourceRemark(const SheetSource &source, const QString &typeName)
{
    const RecordType *type = recordType(typeName);
    const Field *field = type && !source.field.isEmpty() ? type->find(source.field) : nullptr;
    QStringList parts;
    if (!source.part.isEmpty())
        parts += DetailPane::tr("for %1").arg(source.part);
    else if (!source.field.isEmpty())
        parts += DetailPane::tr("for %1").arg(field ? field->displayLabel() : source.field);
    if (!source.states.isEmpty())
        parts += DetailPane::tr("states %1").arg(source.states);
    parts << source.locator << source.basis;
    if (!source.quotation.isEmpty())
        parts += u'“' + source.quotation + u'”';
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

void DetailPane::fill(QVBoxLayout *column)
{
    if (m_sheet.type == "organization"_L1) {
        auto *across = new LinkButton(tr("Across all elections"), this);
        across->setTrailingIcon(m_surroundings.theme, u"arrow-right"_s);
        connect(across, &LinkButton::clicked, this, [this] {
            Location location;
            location.page = u"organization"_s;
            location.id = m_sheet.id;
            m_surroundings.navigation.go(location);
        });
        // The button's own direction is turned round to put its icon last.
        column->addWidget(across, 0, Qt::AlignLeft);
    }
    if (m_sheet.type == "mission"_L1) {
        auto *declaration = new LinkButton(tr("Declaration of Principles"), this);
        declaration->setTrailingIcon(m_surroundings.theme, u"arrow-right"_s);
        declaration->setToolTip(tr("Ten points, each with an answer and its sources (Ctrl+Shift+P)"));
        connect(declaration, &LinkButton::clicked, this, [this] {
            m_surroundings.navigation.go({.page = u"declaration"_s, .type = u"mission"_s, .id = m_sheet.id});
        });
        column->addWidget(declaration, 0, Qt::AlignLeft);
    }
    if (m_sheet.type == "statement"_L1) {
        auto *read = new LinkButton(tr("Read and code"), this);
        read->setTrailingIcon(m_surroundings.theme, u"arrow-right"_s);
        read->setToolTip(tr("Read and code the statement (Ctrl+R)"));
        connect(read, &LinkButton::clicked, this, [this] {
            m_surroundings.navigation.go({.page = u"reader"_s, .type = u"statement"_s, .id = m_sheet.id});
        });
        column->addWidget(read, 0, Qt::AlignLeft);
    }
    fillFacts(column);
    fillFigures(column);
    for (const SheetGroup &group : m_sheet.groups)
        fillGroup(column, group);
    if (!m_sheet.sources.isEmpty())
        fillSources(column);
    fillLines(column, tr("Notes"), m_sheet.notes);
    fillLines(column, tr("Other names"), m_sheet.names);
    fillLines(column, tr("Identifiers"), m_sheet.identifiers);
    fillLines(column, tr("Labels given by others"), m_sheet.labels);
    fillLines(column, tr("Tags"), m_sheet.tags);
    fillLines(column, tr("Attachments"), m_sheet.attachments);
}

void DetailPane::fillFacts(QVBoxLayout *column)
{
    const Theme &theme = m_surroundings.theme;
    auto *known = new FactList(theme, this);
    auto *blank = new FactList(theme, this);
    int blanks = 0;
    for (const SheetFact &fact : m_sheet.facts) {
        const bool empty = fact.state == FactState::Blank;
        blanks += empty ? 1 : 0;
        (empty ? blank : known)->addFact(fact, m_sheet);
    }
    for (FactList *list : {known, blank}) {
        connect(list, &FactList::opened, this, &DetailPane::openRecord);
        connect(list, &FactList::addressOpened, this, &DetailPane::openAddress);
        column->addWidget(list);
    }
    blank->setVisible(m_showBlank && blanks > 0);
    if (blanks == 0)
        return;
    const auto text = [blanks](bool shown) {
        return shown ? tr("Hide empty fields") : tr("Show empty fields (%1)").arg(blanks);
    };
    auto *toggle = new LinkButton(text(m_showBlank), this);
    toggle->setSmall(true);
    connect(toggle, &LinkButton::clicked, this, [this, toggle, blank, text] {
        m_showBlank = !m_showBlank;
        blank->setVisible(m_showBlank);
        toggle->setText(text(m_showBlank));
    });
    column->addWidget(toggle, 0, Qt::AlignLeading);
}

void DetailPane::fillFigures(QVBoxLayout *column)
{
    const Theme &theme = m_surroundings.theme;
    FactList *single = nullptr;
    for (const SheetMeasure &measure : m_sheet.measures) {
        if (measure.figures.size() > 1) {
            auto *block = new LedgerBlock(theme, measure, m_surroundings.workspace.isWritable(), this);
            connect(block, &LedgerBlock::preferred, this,
                    [this, measure](const QString &id, const QString &reason) { prefer(measure, id, reason); });
            column->addSpacing(theme.tokens().px(8));
            column->addWidget(block);
        } else {
            if (!single)
                single = new FactList(theme, this);
            single->addFigure(measure.label, measure.figures.first());
        }
    }
    if (single) {
        column->addSpacing(theme.tokens().px(8));
        column->addWidget(new SectionLabel(tr("Figures"), this));
        column->addWidget(single);
    }
    if (m_sheet.coverage.isEmpty())
        return;
    column->addSpacing(theme.tokens().px(8));
    column->addWidget(new SectionLabel(tr("Coverage"), this));
    auto *coverage = new QLabel(m_sheet.coverage, this);
    coverage->setTextFormat(Qt::PlainText);
    coverage->setWordWrap(true);
    column->addWidget(coverage);
}

QVBoxLayout *DetailPane::addFold(QVBoxLayout *column, const QString &text)
{
    auto *rest = new QWidget(this);
    auto *inside = new QVBoxLayout(rest);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(column->spacing());
    rest->hide();
    column->addWidget(rest);
    auto *unfold = new LinkButton(text, this);
    unfold->setSmall(true);
    connect(unfold, &LinkButton::clicked, this, [rest, unfold] {
        rest->show();
        unfold->hide();
        rest->setFocus();
        if (QWidget *first = rest->findChild<SheetButton *>())
            first->setFocus(Qt::OtherFocusReason);
    });
    column->addWidget(unfold, 0, Qt::AlignLeading);
    return inside;
}

void DetailPane::fillGroup(QVBoxLayout *column, const SheetGroup &group)
{
    const Theme &theme = m_surroundings.theme;
    column->addSpacing(theme.tokens().px(8));
    auto *head = new SectionLabel(group.title, this);
    head->setCount(detailCountWords(group, locale()));
    column->addWidget(head);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    column->addLayout(list);
    QVBoxLayout *target = list;
    for (qsizetype i = 0; i < group.rows.size(); ++i) {
        const SheetRow &row = group.rows[i];
        if (i == foldedRows)
            target = addFold(list, tr("Show all %1").arg(detailCountWords(group, locale())));
        const RecordType *type = recordType(row.type);
        auto *button = new SheetButton(theme,
                                       {type ? QString::fromLatin1(type->icon) : group.icon, row.label, row.detail,
                                        row.date.display(locale()), false},
                                       this);
        connect(button, &SheetButton::clicked, this, [this, row] { openRecord(row.type, row.id); });
        target->addWidget(button);
    }
    if (group.filter.isEmpty() || group.count <= group.rows.size()) {
        if (group.filter.isEmpty() && group.count > group.rows.size()) {
            auto *rest = new QLabel(tr("and %1 more").arg(locale().toString(group.count - group.rows.size())), this);
            rest->setProperty("role", u"caption"_s);
            target->addWidget(rest);
        }
        return;
    }
    auto *all = new LinkButton(tr("All %1").arg(detailCountWords(group, locale())), this);
    all->setSmall(true);
    all->setAccessibleName(tr("All %1: %2").arg(detailCountWords(group, locale()), group.title));
    connect(all, &LinkButton::clicked, this, [this, group] {
        Location location;
        location.page = u"list"_s;
        location.type = group.type;
        location.filter = group.filter;
        m_surroundings.navigation.go(location);
    });
    column->addWidget(all, 0, Qt::AlignLeading);
}

void DetailPane::fillSources(QVBoxLayout *column)
{
    column->addSpacing(m_surroundings.theme.tokens().px(8));
    // A source that is cited several times stands once, with a line for each.
    QStringList order;
    QHash<QString, QStringList> remarks;
    QHash<QString, SheetSource> sources;
    for (const SheetSource &source : m_sheet.sources) {
        if (!sources.contains(source.source)) {
            order += source.source;
            sources.insert(source.source, source);
        }
        if (const QString remark = sourceRemark(source, m_sheet.type); !remark.isEmpty())
            remarks[source.source] += remark;
    }
    auto *head = new SectionLabel(tr("Sources"), this);
    head->setCount(locale().toString(order.size()));
    column->addWidget(head);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    column->addLayout(list);
    QVBoxLayout *target = list;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i == foldedSources)
            target = addFold(list, tr("Show all %1").arg(order.size()));
        addSource(target, sources.value(order[i]), remarks.value(order[i]));
    }
}

void DetailPane::addSource(QVBoxLayout *column, const SheetSource &source, const QStringList &remarks)
{
    const Theme &theme = m_surroundings.theme;
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    const QString name = source.publisher.isEmpty() || source.title.isEmpty()
                             ? source.publisher + source.title
                             : tr("%1, %2", "publisher, title").arg(source.publisher, source.title);
    auto *open = new SheetButton(theme, {u"newspaper"_s, name, {}, source.published.display(locale()), false}, this);
    connect(open, &SheetButton::clicked, this, [this, source] { openRecord(u"source"_s, source.source); });
    line->addWidget(open, 1);
    if (!source.address.isEmpty()) {
        auto *browse = new QToolButton(this);
        browse->setIcon(icon(u"external-link"_s, Ink::Muted));
        browse->setProperty("role", u"close"_s);
        browse->setAccessibleName(tr("Open the address of %1 in the browser").arg(name));
        browse->setToolTip(source.address.toHtmlEscaped());
        browse->setFocusPolicy(Qt::StrongFocus);
        connect(browse, &QToolButton::clicked, this, [this, source] { openAddress(source.address); });
        line->addWidget(browse);
    }
    column->addLayout(line);
    if (remarks.isEmpty())
        return;
    auto *remark = new QLabel(remarks.join(u'\n'), this);
    remark->setTextFormat(Qt::PlainText);
    remark->setProperty("role", u"caption"_s);
    remark->setWordWrap(true);
    remark->setContentsMargins(theme.tokens().px(27), 0, 0, theme.tokens().px(2));
    column->addWidget(remark);
}

void DetailPane::fillLines(QVBoxLayout *column, const QString &title, const QList<SheetLine> &lines)
{
    if (lines.isEmpty())
        return;
    const Theme &theme = m_surroundings.theme;
    column->addSpacing(theme.tokens().px(8));
    auto *head = new SectionLabel(title, this);
    head->setCount(locale().toString(lines.size()));
    column->addWidget(head);
    for (const SheetLine &line : lines) {
        auto *words = new QLabel(line.text, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->setFocusPolicy(Qt::NoFocus);
        column->addWidget(words);
        if (line.detail.isEmpty())
            continue;
        auto *detail = new QLabel(line.detail, this);
        detail->setTextFormat(Qt::PlainText);
        detail->setProperty("role", u"caption"_s);
        detail->setWordWrap(true);
        column->addWidget(detail);
    }
}

} // namespace scrutineer
