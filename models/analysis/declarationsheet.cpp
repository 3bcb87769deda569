// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/declarationsheet.h"

#include "models/records/citation.h"
#include "models/records/coder.h"
#include "models/records/declarationfinding.h"

#include <QCoreApplication>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DeclarationText
{
    Q_DECLARE_TR_FUNCTIONS(DeclarationSheet)
};

/// The labels of terms by their ids.
QString labelOf(const QList<TermEntry> &terms, const QString &id)
{
    const auto found = std::ranges::find(terms, id, &TermEntry::id);
    return found == terms.end() ? QString() : found->label;
}

QString coderOf(const QString &wanted, const QString &author, const QList<Record> &findings, const Store &store)
{
    if (!wanted.isEmpty())
        return wanted;
    QStringList names;
    for (const Record &finding : findings) {
        if (const Record coder = store.record(finding.value(u"coder").text()); coder.isValid())
            names += coder.value(u"name").text();
    }
    if (names.contains(author) || (names.isEmpty() && !author.isEmpty()))
        return author;
    return names.isEmpty() ? DeclarationText::tr("Coder") : names.first();
}

} // namespace

int DeclarationSheet::answered() const
{
    return int(std::ranges::count_if(points, [](const DeclarationPoint &point) { return point.finding.isValid(); }));
}

QString DeclarationSheet::keyOf(const TermEntry &answer)
{
    if (!answer.scale)
        return u"I"_s;
    return *answer.scale >= 2 ? u"Y"_s : *answer.scale > 0 ? u"P"_s : u"N"_s;
}

ChangeSet DeclarationSheet::answer(qsizetype point, const QString &answer, const std::function<QString()> &newId)
{
    DeclarationPoint &own = points[point];
    ChangeSet changes;
    changes.title = DeclarationText::tr("%1: %2").arg(
        own.principle.label, answer.isEmpty() ? DeclarationText::tr("not answered") : labelOf(answers, answer));
    if (answer.isEmpty()) {
        for (const EditedRecord &citation : own.citations)
            changes.remove(citation.before);
        if (own.finding.isValid())
            changes.remove(own.finding);
        own.finding = {};
        own.citations.clear();
    } else if (own.finding.isValid()) {
        Record after = own.finding;
        after.setValue(u"answer", Value(answer));
        changes.update(own.finding, after);
        own.finding = after;
    } else {
        if (coderId.isEmpty()) {
            coderId = newId();
            changes.insert(Record::from(Coder{.name = coder, .initials = {}}, coderId));
        }
        Record finding(DeclarationFinding::type(), newId());
        finding.setValue(u"mission", Value(mission));
        finding.setValue(u"principle", Value(own.principle.id));
        finding.setValue(u"answer", Value(answer));
        finding.setValue(u"coder", Value(coderId));
        changes.insert(finding);
        own.finding = finding;
    }
    return changes;
}

ChangeSet DeclarationSheet::note(qsizetype point, const Value &note)
{
    DeclarationPoint &own = points[point];
    ChangeSet changes;
    changes.title = DeclarationText::tr("%1: note").arg(own.principle.label);
    if (!own.finding.isValid())
        return changes;
    Record after = own.finding;
    after.setValue(u"note", note);
    changes.update(own.finding, after);
    own.finding = after;
    return changes;
}

ChangeSet DeclarationSheet::cite(qsizetype point, const QList<EditedRecord> &citations, const QList<Record> &created)
{
    DeclarationPoint &own = points[point];
    RecordEdit edit;
    edit.main = {own.finding, own.finding};
    edit.rows = citations;
    edit.created = created;
    const ChangeSet changes = edit.changes(DeclarationText::tr("%1: sources").arg(own.principle.label));
    own.citations.clear();
    for (const EditedRecord &citation : citations) {
        if (!citation.isRemoved())
            own.citations += EditedRecord{citation.now, citation.now};
    }
    return changes;
}

DeclarationSheet readDeclarationSheet(Connection &connection, const QString &mission, const QString &coder,
                                      const QString &author)
{
    const Store store(connection);
    DeclarationSheet sheet;
    const Record record = store.record(mission);
    if (!record.isValid() || record.type().key() != "mission"_L1)
        return sheet;
    sheet.mission = mission;
    sheet.label = store.label(mission);
    sheet.election = store.label(record.value(u"election").text());
    sheet.answers = store.terms(u"declaration_answer"_s);
    const QList<Record> findings = store.recordsWhere(DeclarationFinding::type(), u"mission", mission);
    sheet.coder = coderOf(coder, author, findings, store);
    for (const Record &one : store.records(Coder::type())) {
        const QString name = one.value(u"name").text();
        if (!sheet.coders.contains(name))
            sheet.coders += name;
        if (name == sheet.coder && sheet.coderId.isEmpty())
            sheet.coderId = one.id();
    }
    if (!sheet.coders.contains(sheet.coder))
        sheet.coders.prepend(sheet.coder);
    for (const TermEntry &principle : store.terms(u"declaration_principle"_s)) {
        DeclarationPoint point;
        point.principle = principle;
        for (const Record &finding : findings) {
            if (finding.value(u"principle").text() != principle.id)
                continue;
            const QString by = finding.value(u"coder").text();
            if (!point.finding.isValid() && !sheet.coderId.isEmpty() && by == sheet.coderId)
                point.finding = finding;
            else
                point.others += DeclarationText::tr("%1: %2").arg(
                    by.isEmpty() ? DeclarationText::tr("Coder not given") : store.label(by),
                    labelOf(sheet.answers, finding.value(u"answer").text()));
        }
        if (point.finding.isValid()) {
            for (const Record &citation : store.recordsWhere(Citation::type(), u"subject", point.finding.id()))
                point.citations += EditedRecord{citation, citation};
        }
        if (!principle.retired || point.finding.isValid() || !point.others.isEmpty())
            sheet.points += point;
    }
    return sheet;
}

} // namespace scrutineer
