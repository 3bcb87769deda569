// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/codingdesk.h"

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

void CodingDesk::open(const ReadingWish &wish)
{
    m_wish = wish;
    m_wish.coder = m_surroundings.workspace.author();
    m_terms.clear();
    m_current = -1;
    readAgain();
}

void CodingDesk::follow()
{
    m_terms.clear();
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
    const QString id = m_current >= 0 ? m_reading.claims[m_current].claim.id() : QString();
    m_reading = reading;
    m_current = m_reading.indexOf(id);
    Q_EMIT read();
    Q_EMIT currentChanged();
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

bool CodingDesk::isComplete() const
{
    return m_reading.coding.isValid() && m_reading.coding.value(u"state").text() != "open"_L1;
}

void CodingDesk::addText(const Record &text)
{
    if (!m_surroundings.workspace.isWritable()) {
        Q_EMIT failed(tr("This project is open for reading only."));
        return;
    }
    ChangeSet changes;
    changes.title = tr("Text, version %1").arg(text.value(u"number").text());
    changes.insert(text);
    m_wish.text.clear();
    ++m_pending;
    ++m_generation; // What is being read now is older than this.
    m_isReading = false;
    deliver(m_surroundings.workspace.commit(std::move(changes)), this, [this](const Workspace::Committed &committed) {
        --m_pending;
        if (!committed) {
            m_stale = true;
            Q_EMIT failed(committed.problem().sentence);
        }
        if (m_pending == 0 && m_stale)
            readAgain();
    });
}

} // namespace scrutineer
