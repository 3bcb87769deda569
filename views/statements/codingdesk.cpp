// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/codingdesk.h"

#include "models/analysis/codingcoverage.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

CodingDesk::CodingDesk(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
{
    connect(&surroundings.workspace, &Workspace::changed, this, &CodingDesk::follow);
    connect(&surroundings.workspace, &Workspace::stateChanged, this, [this] {
        ++m_generation;
        m_terms.clear();
        m_wish = {};
        take({});
    });
}

void CodingDesk::open(const ReadingWish &wish, const QString &claim)
{
    m_wish = wish;
    m_wish.coder = m_surroundings.workspace.author();
    m_terms.clear();
    m_current = -1;
    m_meant = claim;
    readAgain();
}

void CodingDesk::follow(const ChangeNotice &notice)
{
    if (notice.isBulk() || notice.counts.contains(u"term"_s))
        m_terms.clear();
    if (notice.origin == ChangeOrigin::Undo || notice.origin == ChangeOrigin::Redo) {
        for (const RecordChange &change : notice.rows)
            if (change.type == "claim"_L1 && change.operation != RecordChange::Operation::Delete)
                m_meant = change.id;
    }
    m_stale = true;
    if (m_pending == 0)
        readAgain();
}

void CodingDesk::readAgain()
{
    if (m_wish.statement.isEmpty() || !m_surroundings.workspace.isOpen())
        return;
    m_stale = false;
    m_isReading = true;
    const int generation = ++m_generation;
    deliver(
        m_surroundings.workspace.analyses().run(
            [wish = m_wish](Connection &connection) { return readStatement(connection, wish); }),
        this,
        [this, generation](const StatementReading &reading) {
            if (generation != m_generation)
                return;
            m_isReading = false;
            take(reading);
        },
        [this, generation](const SqlError &error) {
            if (generation != m_generation)
                return;
            m_isReading = false;
            if (error.isInterruption())
                readAgain();
            else
                Q_EMIT failed(error.toProblem().sentence);
        });
}

void CodingDesk::take(const StatementReading &reading)
{
    const QString before = claim() ? claim()->claim.id() : QString();
    m_reading = reading;
    m_current = m_reading.indexOf(m_meant);
    if (m_current < 0)
        m_current = m_reading.indexOf(before);
    m_meant.clear();
    // Each change is read again; the claim under work stays what it was, and so does what is open of it.
    const bool another = (claim() ? claim()->claim.id() : QString()) != before;
    Q_EMIT read();
    if (another)
        Q_EMIT currentChanged();
}

const ReadClaim *CodingDesk::claim() const
{
    return m_current >= 0 && m_current < m_reading.claims.size() ? &m_reading.claims[m_current] : nullptr;
}

void CodingDesk::setCurrent(qsizetype place)
{
    const qsizetype within = place < 0 || place >= m_reading.claims.size() ? -1 : place;
    if (within == m_current)
        return;
    m_current = within;
    Q_EMIT currentChanged();
}

const QList<TermEntry> &CodingDesk::terms(const QString &vocabulary) const
{
    auto found = m_terms.find(vocabulary);
    if (found == m_terms.end()) {
        QList<TermEntry> all;
        if (m_surroundings.workspace.isOpen())
            all = m_surroundings.workspace.store().terms(vocabulary);
        all.removeIf([](const TermEntry &term) { return term.retired; });
        found = m_terms.insert(vocabulary, all);
    }
    return *found;
}

QString CodingDesk::termLabel(const QString &vocabulary, const QString &id) const
{
    if (id.isEmpty())
        return {};
    for (const TermEntry &term : terms(vocabulary))
        if (term.id == id)
            return term.label;
    return m_surroundings.workspace.isOpen() ? m_surroundings.workspace.store().label(id) : QString();
}

QList<TermEntry> CodingDesk::mainThemes() const
{
    QList<TermEntry> main;
    for (const TermEntry &term : terms(u"theme"_s))
        if (term.parent.isEmpty() && term.digit && *term.digit >= 0 && *term.digit <= 9)
            main.append(term);
    std::ranges::stable_sort(main, {}, [](const TermEntry &term) { return (*term.digit + 9) % 10; });
    return main;
}

QString CodingDesk::mainTheme(const QString &theme) const
{
    return mainThemeOf(terms(u"theme"_s), theme);
}

} // namespace scrutineer
