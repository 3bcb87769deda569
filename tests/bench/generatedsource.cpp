// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generatedsource.h"

#include "models/exchange/vocabularyseed.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

void put(RecordChange &change, const char *field, const Value &value)
{
    if (!value.isBlank())
        change.fields.append({QString::fromLatin1(field), Value(), value});
}

void hex(char *at, quint64 number, int digits)
{
    for (int i = digits - 1; i >= 0; --i) {
        at[i] = "0123456789abcdef"[number & 15];
        number >>= 4;
    }
}

constexpr int firstYear = 1998;
constexpr int electionDays = 9500;

} // namespace

ProjectSize::ProjectSize(int ofStatements)
    : statements(ofStatements)
    , elections(std::min(150, ofStatements / 1000 + 5))
    , organizations(std::min(400, ofStatements / 50 + 20))
    , persons(ofStatements / 50 + 50)
    , missions(ofStatements / 200 + 20)
    , visits(ofStatements / 20 + 20)
    , sources(ofStatements / 50 + 50)
    , places(300)
{
}

GeneratedSource::GeneratedSource(const ProjectSize &size, quint64 seed, QList<Stretch> stretches)
    : m_size(size)
    , m_seed(seed)
    , m_stretches(std::move(stretches))
{
    rewind();
}

GeneratedSource GeneratedSource::surroundings(const ProjectSize &size, quint64 seed)
{
    return {size,
            seed,
            {{Kind::Coder, 0, 1},
             {Kind::Place, 0, size.places},
             {Kind::Organization, 0, size.organizations},
             {Kind::Election, 0, size.elections},
             {Kind::Person, 0, size.persons},
             {Kind::Source, 0, size.sources},
             {Kind::Mission, 0, size.missions},
             {Kind::Visit, 0, size.visits}}};
}

GeneratedSource GeneratedSource::statements(const ProjectSize &size, quint64 seed, int first, int last)
{
    return {size, seed, {{Kind::Statement, first, last}}};
}

GeneratedSource GeneratedSource::newcomers(const ProjectSize &size, quint64 seed, int count, int mark)
{
    return {size, seed, {{Kind::Newcomer, mark * 1'000'000, mark * 1'000'000 + count}}};
}

void GeneratedSource::rewind()
{
    m_stretch = 0;
    m_index = m_stretches.first().first;
    m_waiting.clear();
    m_given = 0;
}

bool GeneratedSource::next(RecordChange &change)
{
    while (m_given == m_waiting.size()) {
        while (m_stretch < m_stretches.size() && m_index == m_stretches[m_stretch].last) {
            if (++m_stretch < m_stretches.size())
                m_index = m_stretches[m_stretch].first;
        }
        if (m_stretch == m_stretches.size())
            return false;
        fill();
    }
    change = m_waiting[m_given++];
    return true;
}

// As the ids of a program that runs: in the order of time, with a random end.
QString GeneratedSource::idOf(Kind kind, int index, int part)
{
    const quint64 place = (quint64(kind) << 40) + (quint64(index) << 4) + quint64(part);
    Dice dice(place);
    char text[] = "00000000-0000-7000-8000-000000000000";
    const quint64 moment = 0x018cc251f400ULL + place;
    hex(text, moment >> 16, 8);
    hex(text + 9, moment, 4);
    hex(text + 15, dice.next(), 3);
    hex(text + 20, dice.next(), 3);
    hex(text + 24, dice.next(), 12);
    return QString::fromLatin1(text, 36);
}

QString GeneratedSource::statementId(int index)
{
    return idOf(Kind::Statement, index);
}

QString GeneratedSource::term(const char *vocabulary, Dice &dice, int most) const
{
    QStringList &ids = m_terms[vocabulary];
    if (ids.isEmpty()) {
        QFile file(u":/vocabularies/%1.json"_s.arg(QLatin1StringView(vocabulary)));
        if (file.open(QIODevice::ReadOnly)) {
            const QJsonArray terms = QJsonDocument::fromJson(file.readAll()).object().value(u"terms"_s).toArray();
            for (const QJsonValue &term : terms) {
                ids += seededTermId(QString::fromLatin1(vocabulary), term.toObject().value(u"key"_s).toString());
            }
        }
    }
    return ids.at(dice.below(std::min(most, int(ids.size()))));
}

QString GeneratedSource::electionDay(int election, int shift) const
{
    const QDate day(firstYear, 3, 1);
    return day.addDays(qint64(electionDays) * election / m_size.elections + shift).toString(Qt::ISODate);
}

RecordChange &GeneratedSource::add(const char *type, const QString &id)
{
    m_waiting.append({.operation = RecordChange::Operation::Insert,
                      .type = QString::fromLatin1(type),
                      .id = id,
                      .fields = {},
                      .created = {}});
    return m_waiting.last();
}

void GeneratedSource::fill()
{
    m_waiting.clear();
    m_given = 0;
    const Kind kind = m_stretches[m_stretch].kind;
    Dice dice(m_seed * 1'000'003 + (quint64(kind) << 40) + quint64(m_index));
    if (kind == Kind::Statement)
        addStatement(m_index, dice);
    else
        addSurrounding(kind, m_index, dice);
    ++m_index;
}

void GeneratedSource::addSurrounding(Kind kind, int index, Dice &dice)
{
    switch (kind) {
    case Kind::Place: {
        RecordChange &place = add("place", idOf(kind, index));
        put(place, "name", index < 40 ? m_words.place(dice) : u"%1 %2"_s.arg(m_words.place(dice)).arg(index));
        put(place, "kind", term("place_kind", dice, 8));
        break;
    }
    case Kind::Organization:
        addOrganization(index, dice);
        break;
    case Kind::Election:
        addElection(index, dice);
        break;
    case Kind::Source:
        addSource(index, dice);
        break;
    case Kind::Mission:
        addMission(index, dice);
        break;
    case Kind::Visit:
        addVisit(index, dice);
        break;
    case Kind::Person:
    case Kind::Newcomer:
        addPerson(kind, index, dice);
        break;
    case Kind::Coder:
        put(add("coder", idOf(kind, index)), "name", u"Bench coder"_s);
        break;
    case Kind::Statement:
        break;
    }
}

void GeneratedSource::addOrganization(int index, Dice &dice)
{
    RecordChange &organization = add("organization", idOf(Kind::Organization, index));
    const QString name = m_words.organization(dice);
    put(organization, "name", name);
    put(organization, "short_name", u"%1%2"_s.arg(name.left(2).toUpper(), QString::number(100 + index)));
    put(organization, "kind", term("organization_kind", dice, 12));
    put(organization, "country", dice.of({u"AZ"_s, u"TR"_s, u"RU"_s, u"PL"_s, u"KG"_s, u"GB"_s}));
}

void GeneratedSource::addElection(int index, Dice &dice)
{
    RecordChange &election = add("election", idOf(Kind::Election, index));
    const QString day = electionDay(index, 0);
    put(election, "title", u"%1, %2"_s.arg(dice.chance(50) ? u"Presidential"_s : u"Parliamentary"_s, day));
    put(election, "country", dice.of({u"AZ"_s, u"TR"_s, u"KG"_s, u"KZ"_s, u"UZ"_s}));
    put(election, "kind", term("election_kind", dice, 4));
    put(election, "voting_day", day);
}

void GeneratedSource::addPerson(Kind kind, int index, Dice &dice)
{
    const QString id = idOf(kind, index);
    RecordChange &person = add("person", id);
    put(person, "name", m_words.person(dice));
    put(person, "country", dice.of({u"AZ"_s, u"TR"_s, u"RU"_s, u"PL"_s, u"KG"_s, u"GB"_s}));
    if (kind == Kind::Newcomer)
        return;
    if (dice.chance(20)) {
        RecordChange &alias = add("name", idOf(kind, index, 1));
        put(alias, "subject", id);
        put(alias, "text", m_words.person(dice));
        put(alias, "kind", u"alias"_s);
    }
    if (dice.chance(50)) {
        RecordChange &position = add("position", idOf(kind, index, 2));
        put(position, "person", id);
        put(position, "organization", idOf(Kind::Organization, dice.common(m_size.organizations)));
        put(position, "title", m_words.prose(dice, WordStock::Tongue::English, 3));
    }
}

void GeneratedSource::addFigure(int index, int part, const QString &subject, Dice &dice)
{
    RecordChange &figure = add("figure", idOf(Kind::Mission, index, part));
    put(figure, "subject", subject);
    put(figure, "measure", seededTermId(u"measure", part < 12 ? u"team_size" : u"stations_visited"));
    put(figure, "low", Value(double(10 + dice.below(400))));
    put(figure, "basis", term("figure_basis", dice, 6));
    put(figure, "as_of", electionDay(index % m_size.elections, dice.below(30) - 15));
}

void GeneratedSource::addMission(int index, Dice &dice)
{
    const QString id = idOf(Kind::Mission, index);
    const int election = index % m_size.elections;
    const QString organization = idOf(Kind::Organization, dice.common(m_size.organizations));
    RecordChange &mission = add("mission", id);
    put(mission, "title", u"%1 %2"_s.arg(m_words.organization(dice), QString::number(index)));
    put(mission, "election", idOf(Kind::Election, election));
    put(mission, "kind", term("mission_kind", dice, 13));
    put(mission, "state", dice.chance(80) ? u"concluded"_s : u"declined"_s);
    put(mission, "present", electionDay(election, -30) + u'/' + electionDay(election, 5));
    put(mission, "summary", m_words.prose(dice, WordStock::Tongue::English, 30));
    RecordChange &sender = add("mission_organization", idOf(Kind::Mission, index, 1));
    put(sender, "mission", id);
    put(sender, "organization", organization);
    RecordChange &head = add("mission_member", idOf(Kind::Mission, index, 2));
    put(head, "mission", id);
    put(head, "person", idOf(Kind::Person, dice.below(m_size.persons)));
    put(head, "role", seededTermId(u"mission_member_role", u"head"));
    addFigure(index, 10, id, dice);
    if (dice.chance(40))
        addFigure(index, 11, id, dice);
    if (dice.chance(50))
        addFigure(index, 12, id, dice);
}

void GeneratedSource::addVisit(int index, Dice &dice)
{
    const QString id = idOf(Kind::Visit, index);
    const int mission = dice.below(m_size.missions);
    const int election = mission % m_size.elections;
    RecordChange &visit = add("visit", id);
    put(visit, "title", u"%1 received by %2"_s.arg(m_words.person(dice), m_words.person(dice)));
    put(visit, "election", idOf(Kind::Election, election));
    put(visit, "mission", idOf(Kind::Mission, mission));
    put(visit, "kind", term("visit_kind", dice, 12));
    put(visit, "state", u"held"_s);
    put(visit, "happened", electionDay(election, dice.below(40) - 30));
    put(visit, "place", idOf(Kind::Place, dice.common(m_size.places)));
    put(visit, "summary", m_words.prose(dice, WordStock::Tongue(dice.below(4)), 20));
    for (int part = 1; part <= 2; ++part) {
        RecordChange &participant = add("visit_participant", idOf(Kind::Visit, index, part));
        put(participant, "visit", id);
        put(participant, "person", idOf(Kind::Person, dice.common(m_size.persons)));
        put(participant, "side", part == 1 ? u"visitor"_s : u"host"_s);
    }
}

void GeneratedSource::addSource(int index, Dice &dice)
{
    RecordChange &source = add("source", idOf(Kind::Source, index));
    const WordStock::Tongue tongue = WordStock::Tongue(dice.below(4));
    put(source, "title", m_words.headline(dice, tongue, m_words.organization(dice)));
    put(source, "publisher", m_words.organization(dice));
    put(source, "published", electionDay(dice.below(m_size.elections), dice.below(60)));
    put(source, "kind", term("source_kind", dice, 12));
    put(source, "level", dice.chance(40) ? u"primary"_s : u"secondary"_s);
    put(source, "address", u"https://example.org/%1"_s.arg(index));
}

void GeneratedSource::addStatement(int index, Dice &dice)
{
    const QString id = idOf(Kind::Statement, index);
    // Logged as elections go by; now and then an old one is added.
    const int running = int(qint64(index) * m_size.elections / m_size.statements);
    const int election = dice.chance(10) ? dice.below(m_size.elections) : running;
    const int language = dice.below(100);
    const WordStock::Tongue tongue = language < 55   ? WordStock::Tongue::English
                                     : language < 75 ? WordStock::Tongue::Azerbaijani
                                     : language < 90 ? WordStock::Tongue::Russian
                                                     : WordStock::Tongue::Turkish;
    RecordChange &statement = add("statement", id);
    put(statement, "title", m_words.headline(dice, tongue, m_words.organization(dice)));
    put(statement, "kind", term("statement_kind", dice, 14));
    if (!dice.chance(3))
        put(statement, "issued", electionDay(election, dice.below(150) - 60));
    put(statement, "form", dice.chance(70) ? u"written"_s : u"oral"_s);
    put(statement, "summary", m_words.prose(dice, tongue, 15 + dice.below(60)));
    addStatementParts(index, id, election, dice);
}

void GeneratedSource::addStatementParts(int index, const QString &id, int election, Dice &dice)
{
    RecordChange &about = add("statement_election", idOf(Kind::Statement, index, 1));
    put(about, "statement", id);
    put(about, "election", idOf(Kind::Election, election));
    RecordChange &issuer = add("statement_issuer", idOf(Kind::Statement, index, 2));
    put(issuer, "statement", id);
    put(issuer, "organization", idOf(Kind::Organization, dice.common(m_size.organizations)));
    put(issuer, "mission", idOf(Kind::Mission, dice.below(m_size.missions)));
    if (dice.chance(50)) {
        RecordChange &citation = add("citation", idOf(Kind::Statement, index, 3));
        put(citation, "subject", id);
        put(citation, "source", idOf(Kind::Source, dice.common(m_size.sources)));
        put(citation, "locator", u"p. %1"_s.arg(dice.below(40)));
    }
    if (dice.chance(33)) {
        RecordChange &coding = add("coding", idOf(Kind::Statement, index, 4));
        put(coding, "statement", id);
        put(coding, "coder", idOf(Kind::Coder, 0));
        put(coding, "state", u"complete"_s);
        put(coding, "verdict", term("verdict", dice, 6));
    }
    if (dice.chance(2)) {
        RecordChange &text = add("statement_text", idOf(Kind::Statement, index, 5));
        put(text, "statement", id);
        put(text, "number", 1);
        put(text, "content", m_words.prose(dice, WordStock::Tongue::English, 250));
    }
}

} // namespace scrutineer
