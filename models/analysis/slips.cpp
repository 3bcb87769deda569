// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/slips.h"

#include "models/analysis/dateslips.h"
#include "models/analysis/figureslips.h"
#include "models/records/recordparts.h"
#include "models/storage/duplicates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

struct SlipWords
{
    Q_DECLARE_TR_FUNCTIONS(Slips)
};

Edtf dateOf(const Record &record, QStringView field)
{
    if (!record.isValid() || record.value(field).isBlank())
        return {};
    return Edtf::parse(record.value(field).text()).value_or(Edtf());
}

QString shown(const Edtf &date)
{
    return date.display(QLocale());
}

/// Looks through one form.
class SlipSearch
{
public:
    SlipSearch(const RecordEdit &edit, const Store &store, const QDate &today)
        : m_edit(edit)
        , m_main(edit.main.now)
        , m_store(store)
        , m_today(today)
    {
    }

    QList<Slip> all()
    {
        if (!m_main.isValid())
            return {};
        lookAtVisit();
        lookAtStatement();
        lookAtElection();
        lookAtDates();
        m_found += figureSlips(rows(u"figure"_s), m_store);
        lookForDuplicates();
        lookForEqualRows();
        return told();
    }

private:
    [[nodiscard]] QList<Record> rows(const QString &type) const
    {
        QList<Record> found;
        for (const EditedRecord &row : m_edit.rows) {
            if (!row.isRemoved() && row.now.type().key() == type)
                found.append(row.now);
        }
        return found;
    }

    /// A record that is referred to, made in this form or stored.
    [[nodiscard]] Record referred(const QString &id) const
    {
        const auto made = std::find_if(m_edit.created.begin(), m_edit.created.end(),
                                       [&id](const Record &record) { return record.id() == id; });
        if (made != m_edit.created.end())
            return *made;
        return id.isEmpty() ? Record() : m_store.record(id);
    }

    [[nodiscard]] QStringList elections() const;
    [[nodiscard]] std::optional<QDate> votingDay() const;
    [[nodiscard]] Edtf called(const QString &election) const;
    void lookAtMission(const Record &record, const Record &mission);
    void lookAtVisit();
    void lookAtStatement();
    void lookAtElection();
    void lookAtDates();
    void lookForDuplicates();
    void lookForEqualRows();
    [[nodiscard]] DayWindow daysOf(const Record &mission) const;
    [[nodiscard]] bool isInPhase(const Edtf &date, const QString &mission) const;
    [[nodiscard]] QList<Slip> told() const;

    const RecordEdit &m_edit;
    const Record &m_main;
    const Store &m_store;
    QDate m_today;
    QList<Slip> m_found;
};

QStringList SlipSearch::elections() const
{
    if (m_main.type().key() == "election"_L1)
        return {m_main.id()};
    QStringList found;
    if (m_main.type().find(u"election"))
        found.append(m_main.value(u"election").text());
    for (const Record &row : rows(u"statement_election"_s))
        found.append(row.value(u"election").text());
    found.removeAll(QString());
    return found;
}

std::optional<QDate> SlipSearch::votingDay() const
{
    // Of several elections the last one: a statement on two of them speaks after both.
    std::optional<QDate> latest;
    const QStringList ids = elections();
    for (const QString &id : ids) {
        const Record election = id == m_main.id() ? m_main : referred(id);
        const std::optional<QDate> day = dateOf(election, u"voting_day").latest();
        if (day && (!latest || *day > *latest))
            latest = day;
    }
    return latest;
}

bool SlipSearch::isInPhase(const Edtf &date, const QString &mission) const
{
    const QList<Record> phases = m_store.recordsWhere(requireRecordType(u"mission_phase"), u"mission", mission);
    return std::any_of(phases.begin(), phases.end(), [&date](const Record &phase) {
        const Edtf when = dateOf(phase, u"happened");
        return !when.isBlank() && widened(when).mayHold(date);
    });
}

/// The days that are on file for a mission, taking in what the figures ledger says of its first and last day.
DayWindow SlipSearch::daysOf(const Record &mission) const
{
    const Edtf present = dateOf(mission, u"present");
    QList<DayWindow> known;
    if (!present.isBlank())
        known.append(widened(present));
    const QList<Record> figures = m_store.recordsWhere(requireRecordType(u"figure"), u"subject", mission.id());
    for (const Record &figure : figures) {
        const Edtf date = dateOf(figure, u"date");
        const std::optional<TermEntry> measure = m_store.term(figure.value(u"measure").text());
        if (date.isBlank() || !measure)
            continue;
        if (measure->key == "first_day"_L1 || measure->key == "long_term_from"_L1)
            known.append({widened(date).from, present.isBlank() ? std::nullopt : present.latest()});
        else if (measure->key == "last_day"_L1)
            known.append({present.isBlank() ? std::nullopt : present.earliest(), widened(date).to});
    }
    if (known.isEmpty())
        return {};
    DayWindow days = known.takeFirst();
    for (const DayWindow &other : std::as_const(known)) {
        if (!present.isBlank()) {
            days.from = days.from && other.from ? std::optional(std::min(*days.from, *other.from)) : std::nullopt;
            days.to = days.to && other.to ? std::optional(std::max(*days.to, *other.to)) : std::nullopt;
        } else {
            days.from = days.from ? days.from : other.from;
            days.to = days.to ? days.to : other.to;
        }
    }
    return days;
}

/// A mission observes one election, and what it does belongs to that.
void SlipSearch::lookAtMission(const Record &record, const Record &mission)
{
    const QString election = mission.value(u"election").text();
    const QStringList own = elections();
    if (own.isEmpty() || election.isEmpty() || own.contains(election))
        return;
    const QString sentence = SlipWords::tr("This mission observed another election: %1.").arg(m_store.label(election));
    m_found.append({record.id(), {Finding::Severity::Warning, u"mission"_s, sentence}, {}, {}, {}});
}

void SlipSearch::lookAtVisit()
{
    if (m_main.type().key() != "visit"_L1 || m_main.value(u"state").text() == "cancelled"_L1)
        return;
    const Edtf when = dateOf(m_main, u"happened");
    const Record mission = referred(m_main.value(u"mission").text());
    if (mission.isValid())
        lookAtMission(m_main, mission);
    if (when.isBlank() || !mission.isValid())
        return;
    const DayWindow days = daysOf(mission);
    if (days.mayHold(when) || isInPhase(when, mission.id()))
        return;
    const Edtf present = dateOf(mission, u"present");
    const QString sentence = present.isBlank()
                                 ? SlipWords::tr("The figures for the mission's first and last day do not cover this.")
                                 : SlipWords::tr("The mission is on file as present %1.").arg(shown(present));
    m_found.append(dateSlip(m_main, u"happened"_s, sentence, meantDate(when, days, m_today)));
}

Edtf SlipSearch::called(const QString &election) const
{
    const QString kind = m_store.termId(u"milestone_kind"_s, u"called"_s);
    Edtf first;
    const QList<Record> all = election == m_main.id()
                                  ? rows(u"milestone"_s)
                                  : m_store.recordsWhere(requireRecordType(u"milestone"), u"election", election);
    for (const Record &milestone : all) {
        const Edtf when = dateOf(milestone, u"happened");
        if (!kind.isEmpty() && milestone.value(u"kind").text() == kind && !when.isBlank() &&
            (first.isBlank() || when < first))
            first = when;
    }
    return first;
}

void SlipSearch::lookAtStatement()
{
    if (m_main.type().key() != "statement"_L1)
        return;
    for (const Record &issuer : rows(u"statement_issuer"_s)) {
        if (const Record mission = referred(issuer.value(u"mission").text()); mission.isValid())
            lookAtMission(issuer, mission);
    }
    const Edtf issued = dateOf(m_main, u"issued");
    if (issued.isBlank())
        return;
    const QStringList ids = elections();
    for (const QString &id : ids) {
        const Edtf begun = called(id);
        if (begun.isBlank() || !begun.earliest())
            continue;
        const DayWindow since{widened(begun).from, {}};
        if (!since.mayHold(issued)) {
            const QString sentence = SlipWords::tr("The election was only called on %1.").arg(shown(begun));
            const std::optional<QDate> day = votingDay();
            const DayWindow likely{since.from, day ? day->addDays(60) : m_today};
            m_found.append(dateSlip(m_main, u"issued"_s, sentence, meantDate(issued, likely, m_today)));
        }
    }
    const std::optional<QDate> day = votingDay();
    const Value early = m_main.value(u"before_close");
    if (!day || early.isBlank())
        return;
    const bool isAfter = issued.earliest() && *issued.earliest() > *day;
    const bool isBefore = issued.latest() && *issued.latest() < *day;
    if (early.truth() ? isAfter : isBefore) {
        const QString sentence = early.truth()
                                     ? SlipWords::tr("Issued after voting day, so not before the close of polls.")
                                     : SlipWords::tr("Issued before voting day, so before the close of polls.");
        m_found.append({m_main.id(),
                        {Finding::Severity::Warning, u"before_close"_s, sentence},
                        early.truth() ? SlipWords::tr("Set to no") : SlipWords::tr("Set to yes"),
                        Value::flag(!early.truth()),
                        {}});
    }
}

void SlipSearch::lookAtElection()
{
    if (m_main.type().key() != "election"_L1)
        return;
    const std::optional<QDate> day = dateOf(m_main, u"voting_day").latest();
    const QString kind = m_store.termId(u"milestone_kind"_s, u"called"_s);
    for (const Record &milestone : rows(u"milestone"_s)) {
        const Edtf when = dateOf(milestone, u"happened");
        const bool isLate = day && when.earliest() && *when.earliest() > *day;
        if (isLate && milestone.value(u"kind").text() == kind)
            m_found.append(dateSlip(
                milestone, u"happened"_s,
                SlipWords::tr("An election is called before voting day, %1.").arg(shown(dateOf(m_main, u"voting_day"))),
                meantDate(when, {day->addDays(-200), day}, m_today)));
    }
}

void SlipSearch::lookAtDates()
{
    const std::optional<QDate> day = votingDay();
    m_found += dateSlips(m_main, day, m_today);
    for (const EditedRecord &row : m_edit.rows) {
        if (!row.isRemoved())
            m_found += dateSlips(row.now, day, m_today);
    }
    for (const Record &record : m_edit.created)
        m_found += dateSlips(record, {}, m_today);
}

void SlipSearch::lookForDuplicates()
{
    const auto look = [this](const Record &record) {
        if (record.type().placement != Placement::Page)
            return;
        const QList<Labelled> others = likelyDuplicates(m_store, record, 1);
        if (others.isEmpty())
            return;
        const Field *date = dateField(record.type());
        const bool hasDate = date && !record.value(date->key()).isBlank();
        const QString sentence = hasDate ? SlipWords::tr("Perhaps logged already: “%1” has the same name and date.")
                                         : SlipWords::tr("Perhaps logged already: “%1” has the same name.");
        // Of what is made in passing the name is what one sees; of the record itself it is the record that matters.
        const QString field = record.id() == m_main.id() ? QString() : nameField(record.type())->key();
        m_found.append({record.id(),
                        {Finding::Severity::Warning, field, sentence.arg(others.first().label)},
                        {},
                        {},
                        others.first().id});
    };
    // Who edits a stored record has been told when it was made.
    const Field *name = nameField(m_main.type());
    const Field *date = dateField(m_main.type());
    const auto differs = [this](const Field *field) {
        return field && m_main.value(field->key()) != m_edit.main.before.value(field->key());
    };
    if (m_edit.isNew() || differs(name) || differs(date))
        look(m_main);
    for (const Record &record : m_edit.created)
        look(record);
}

void SlipSearch::lookForEqualRows()
{
    const auto same = [](const Record &a, const Record &b) {
        Record copy = b;
        copy.setId(a.id());
        return a == copy;
    };
    for (qsizetype i = 0; i < m_edit.rows.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const EditedRecord &row = m_edit.rows[i];
            const EditedRecord &earlier = m_edit.rows[j];
            if (row.isRemoved() || earlier.isRemoved() || !row.isNew() || !same(row.now, earlier.now))
                continue;
            // A choice alone says nothing yet: the row is being filled in.
            const Field *title = nullptr;
            for (const Field &field : row.now.type().fields) {
                if (!title && field.isStored() && !row.now.value(field.key()).isBlank() &&
                    field.kind != FieldKind::Choice && &field != ownerField(row.now.type()))
                    title = &field;
            }
            if (title)
                m_found.append({row.id(),
                                {Finding::Severity::Warning, title->key(), SlipWords::tr("This row is there twice.")},
                                {},
                                {},
                                {}});
        }
    }
}

QList<Slip> SlipSearch::told() const
{
    const QHash<QString, QList<Finding>> errors = m_edit.findings();
    QList<Slip> kept;
    for (const Slip &slip : m_found) {
        const QString field = slip.finding.field;
        const QList<Finding> own = errors.value(slip.recordId);
        const bool isError = std::any_of(own.begin(), own.end(), [&field](const Finding &finding) {
            return finding.severity == Finding::Severity::Error && finding.field == field;
        });
        const bool isTyped = m_edit.typed.value(slip.recordId).contains(field);
        const bool isKnown = std::any_of(kept.begin(), kept.end(), [&](const Slip &other) {
            return other.recordId == slip.recordId && other.finding.field == field;
        });
        if (!isError && !isTyped && !isKnown)
            kept.append(slip);
    }
    return kept;
}

} // namespace

QList<Slip> findSlips(const RecordEdit &edit, const Store &store, const QDate &today)
{
    return SlipSearch(edit, store, today).all();
}

} // namespace scrutineer
