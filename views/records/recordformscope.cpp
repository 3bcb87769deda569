// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordForm that knows which election, mission and source a record is about.
#include "views/records/recordform.h"

#include "models/records/edtf.h"
#include "views/records/fieldset.h"
#include "views/records/formbody.h"

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

RecordEdit RecordForm::begun(const RecordType &type, const FormScope &scope) const
{
    Workspace &workspace = m_context.workspace;
    RecordEdit edit;
    edit.main.now = Record(type, workspace.newId());
    const auto fill = [&edit, &type](QStringView field, const QString &id) {
        const Field *known = type.find(field);
        if (known && known->isStored() && !id.isEmpty())
            edit.main.now.setValue(field, Value(id));
    };
    fill(u"election", scope.election);
    fill(u"mission", scope.mission);
    for (const Field &field : type.fields) {
        if (field.flags.testFlag(Title) && !scope.name.isEmpty() && edit.main.now.value(field.key()).isBlank())
            edit.main.now.setValue(field.key(), Value(scope.name));
    }
    const auto addRow = [&](QStringView name, QStringView owner, QStringView field, const QString &id) {
        if (id.isEmpty())
            return;
        Record row(requireRecordType(name), workspace.newId());
        row.setValue(owner, Value(edit.main.now.id()));
        row.setValue(field, Value(id));
        edit.rows.append({{}, row});
    };
    if (type.key() == "statement"_L1) {
        addRow(u"statement_election", u"statement", u"election", scope.election);
        addRow(u"statement_issuer", u"statement", u"mission", scope.mission);
    }
    addRow(u"citation", u"subject", u"source", scope.source);
    return edit;
}

void RecordForm::takeElectionOfMission()
{
    const Record now = m_body->fields().record();
    const Field *election = now.type().find(u"election");
    const QString id = now.value(u"mission").text();
    if (!election || !election->isStored() || !now.value(u"election").isBlank() || id.isEmpty())
        return;
    const Record mission = m_created.contains(id) ? m_created.record(id) : m_context.workspace.store().record(id);
    if (mission.isValid())
        m_body->fields().setValue(u"election"_s, mission.value(u"election"));
}

void RecordForm::refreshContext()
{
    const RecordEdit now = m_body ? m_body->edit() : m_shown;
    const RecordType &type = now.main.now.type();
    QString election;
    if (const Field *field = type.find(u"election"); field && field->isStored())
        election = now.main.now.value(u"election").text();
    for (const EditedRecord &row : now.rows) {
        const bool names = election.isEmpty() && row.now.isValid() && row.now.type().key() == "statement_election"_L1;
        if (names)
            election = row.now.value(u"election").text();
    }
    m_context.inherited.insert(u"election"_s, election.isEmpty() ? m_scope.election : election);
    if (const Field *field = type.find(u"mission"); field && field->isStored())
        m_context.inherited.insert(u"mission"_s, now.main.now.value(u"mission").text());
    Record source = type.key() == "election"_L1 ? now.main.now : m_created.record(election);
    if (!source.isValid() && !m_context.inherited.value(u"election"_s).isEmpty())
        source = m_context.workspace.store().record(m_context.inherited.value(u"election"_s));
    m_context.votingDay.reset();
    if (source.isValid())
        m_context.votingDay = Edtf::parse(source.value(u"voting_day").text()).value_or(Edtf()).earliest();
}

void RecordForm::openNext()
{
    FormScope scope = m_scope;
    const RecordEdit last = edit();
    scope.election = m_context.inherited.value(u"election"_s, m_scope.election);
    if (const Field *field = last.main.now.type().find(u"mission"); field && field->isStored())
        scope.mission = last.main.now.value(u"mission").text();
    for (const EditedRecord &row : last.rows) {
        if (row.now.isValid() && row.now.type().key() == "citation"_L1)
            scope.source = row.now.value(u"source").text();
        if (row.now.isValid() && row.now.type().key() == "statement_issuer"_L1)
            scope.mission = row.now.value(u"mission").text();
    }
    m_scope = scope;
    showEdit(begun(last.main.now.type(), scope));
}

} // namespace scrutineer
