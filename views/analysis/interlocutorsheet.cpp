// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/interlocutorsheet.h"

#include "models/records/filtertext.h"

#include <QCoreApplication>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(InterlocutorSheet)
};

Filter isRecord(const QString &field, const QString &id)
{
    return Filter::condition({field}, FilterOperator::Matches, {FilterValue::ofRecord(id)});
}

Filter isText(const QString &field, const QString &text)
{
    return Filter::condition({field}, FilterOperator::Matches, {FilterValue::ofText(text)});
}

Filter met(const Filter &whom)
{
    return Filter::has(u"visit_participant"_s, {},
                       Filter::all({whom, Filter::negation(isText(u"side"_s, u"visitor"_s))}));
}

/// The visits of a mission that were held, made or joined by it.
Evidence visitsOf(const InterlocutorBoard &board, const QString &mission, const Filter &more)
{
    const Filter joined = Filter::has(u"visit_participant"_s, {},
                                      Filter::all({isRecord(u"mission"_s, mission), isText(u"side"_s, u"visitor"_s)}));
    const Filter filter = Filter::all({board.visitFilter, Filter::any({isRecord(u"mission"_s, mission), joined}),
                                       isText(u"state"_s, u"held"_s), more});
    return {{.page = u"list"_s, .type = u"visit"_s, .id = {}, .filter = filterText(filter), .mode = {}}, {}};
}

/// "2 + 1 inferred": what is inferred stands apart.
QString visitsText(const InterlocutorCell &cell, const QLocale &locale)
{
    const qint64 sure = cell.stated + cell.unsaid;
    if (cell.inferred == 0)
        return locale.toString(sure);
    const QString inferred = SheetText::tr("%1 inferred").arg(locale.toString(cell.inferred));
    return sure > 0 ? u"%1 + %2"_s.arg(locale.toString(sure), inferred) : inferred;
}

QString visitsSpoken(const InterlocutorCell &cell, const QLocale &locale)
{
    QStringList parts{SheetText::tr("%n held visit(s)", nullptr, int(cell.visits()))};
    if (cell.inferred > 0)
        parts += SheetText::tr("%1 of them inferred").arg(locale.toString(cell.inferred));
    if (cell.unsaid > 0)
        parts += SheetText::tr("for %1 not said whether stated").arg(locale.toString(cell.unsaid));
    return parts.join(u", "_s);
}

EvidenceCell classCell(const InterlocutorBoard &board, const InterlocutorLine &line, qsizetype column,
                       const QLocale &locale)
{
    const InterlocutorCell &own = line.cells[column];
    EvidenceCell cell;
    cell.muted = own.visits() == 0;
    if (own.visits() > 0) {
        cell.text = visitsText(own, locale);
        cell.spoken = visitsSpoken(own, locale);
        cell.order = double(own.visits());
        cell.evidence = visitsOf(board, line.id, met(isRecord(u"class"_s, board.classes[column].id)));
    } else if (line.knowledge == VisitKnowledge::Known) {
        cell.text = SheetText::tr("none");
        cell.spoken = SheetText::tr("none on file");
        cell.order = 0;
    } else {
        cell.text = line.knowledge == VisitKnowledge::NoMission ? QString() : u"–"_s;
        cell.spoken = visitKnowledgeLabel(line.knowledge);
        if (line.knowledge == VisitKnowledge::NoMission)
            cell.silence = CellState::NoMission;
    }
    return cell;
}

EvidenceCell heldCell(const InterlocutorBoard &board, const InterlocutorLine &line, const QLocale &locale)
{
    EvidenceCell cell;
    cell.muted = line.held == 0;
    cell.text = line.held > 0 ? locale.toString(line.held) : visitKnowledgeLabel(line.knowledge).toLower();
    cell.spoken = line.held > 0 ? SheetText::tr("%n held visit(s)", nullptr, int(line.held)) : cell.text;
    if (line.notHeld > 0)
        cell.spoken +=
            u", "_s +
            SheetText::tr("%1 planned, cancelled or of unknown state, not counted").arg(locale.toString(line.notHeld));
    if (line.held == 0)
        return cell;
    cell.order = double(line.held);
    cell.evidence = visitsOf(board, line.id, {});
    return cell;
}

EvidenceCell unknownCell(const InterlocutorBoard &board, const InterlocutorLine &line, const QLocale &locale)
{
    EvidenceCell cell;
    cell.muted = line.withoutClass == 0;
    cell.text = line.held > 0 ? locale.toString(line.withoutClass) : u"–"_s;
    cell.spoken = line.held > 0 ? SheetText::tr("%n held visit(s)", nullptr, int(line.withoutClass))
                                : visitKnowledgeLabel(line.knowledge);
    if (line.held == 0)
        return cell;
    cell.order = double(line.withoutClass);
    const Filter classed = met(Filter::negation(Filter::condition({u"class"_s}, FilterOperator::Blank)));
    if (line.withoutClass > 0)
        cell.evidence = visitsOf(board, line.id, Filter::negation(classed));
    return cell;
}

QString noteOf(const InterlocutorLine &line)
{
    QStringList parts;
    if (line.state == MissionState::Declined)
        parts += SheetText::tr("declined");
    else if (line.state == MissionState::NotInvited)
        parts += SheetText::tr("not invited");
    else if (line.state == MissionState::Denied)
        parts += SheetText::tr("denied");
    if (line.parts > 0)
        parts += SheetText::tr("%n mission(s) inside", nullptr, line.parts);
    return parts.join(u", "_s);
}

} // namespace

EvidenceSheet interlocutorSheet(const InterlocutorBoard &board, const QLocale &locale)
{
    EvidenceSheet sheet;
    sheet.first = SheetText::tr("Mission");
    for (const InterlocutorReading::Class &group : board.classes)
        sheet.heads += EvidenceSheet::Head{group.label, group.definition};
    sheet.heads += EvidenceSheet::Head{SheetText::tr("Held visits"), SheetText::tr("All held visits on file.")};
    sheet.heads += EvidenceSheet::Head{SheetText::tr("Class not given"),
                                       SheetText::tr("Held visits for which no class of interlocutor is on file.")};
    for (const InterlocutorLine &line : board.lines) {
        EvidenceRow row{.label = line.label,
                        .note = noteOf(line),
                        .evidence = {{.page = u"list"_s, .type = u"mission"_s, .id = line.id}, {}},
                        .cells = {}};
        for (qsizetype column = 0; column < board.classes.size(); ++column)
            row.cells += classCell(board, line, column, locale);
        row.cells += heldCell(board, line, locale);
        row.cells += unknownCell(board, line, locale);
        sheet.rows += row;
    }
    return sheet;
}

} // namespace scrutineer
