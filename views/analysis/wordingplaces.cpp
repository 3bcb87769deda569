// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of repeated wording asks and shows; the page is put together in wordingpage.cpp.
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/analysis/plaintable.h"
#include "views/analysis/wordingpage.h"
#include "views/records/carriedfilterbar.h"
#include "views/shell/emptystate.h"
#include "views/shell/navigation.h"
#include "views/shell/pagehead.h"
#include "views/shell/progressline.h"
#include "views/shell/scope.h"
#include "views/shell/segmented.h"
#include "views/shell/tooltip.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype rowsShown = 1000;
constexpr qint64 around = 110; // Code points of context on each side of an excerpt.
constexpr qsizetype excerptsOfAPair = 8;

QString percent(double share, const QLocale &locale)
{
    return locale.toString(share * 100, 'f', 0) + u" %"_s;
}

/// The excerpt at a place, with whole words around it.
WordingExcerpt excerptAt(const WordingReader &reader, const PassagePlace &place)
{
    const qint64 from = std::max<qint64>(0, place.span.start - around);
    QString before = reader.words(place.text, from, place.span.start - from);
    QString after = reader.words(place.text, place.span.end(), around);
    if (from > 0)
        before = u"… "_s + before.mid(before.indexOf(u' ') + 1);
    if (after.toUcs4().size() == around)
        after = after.left(after.lastIndexOf(u' ')) + u" …"_s;
    return {before, reader.words(place.text, place.span.start, place.span.length), after, {}, place};
}

QString oneLineOf(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

void WordingPage::refresh()
{
    Workspace &workspace = m_surroundings.workspace;
    m_everywhere->setVisible(!m_surroundings.scope.election().isEmpty());
    if (!workspace.isOpen() || !isVisibleTo(parentWidget()))
        return;
    if (!m_filter->on(requireRecordType(u"statement")))
        return;
    m_progress->start();
    m_done->store(0);
    m_pulse.start();
    const int request = ++m_request;
    const auto end = [this] {
        m_progress->finish();
        m_progress->setFraction(-1);
        m_pulse.stop();
    };
    const auto read = [search = m_search, done = m_done, asked = query()](Connection &connection) {
        return search->find(connection, asked, rowsShown, [done](qsizetype texts, qsizetype all) {
            done->store(double(texts) / double(std::max<qsizetype>(1, all)));
        });
    };
    deliver(
        workspace.analyses().run(read), this,
        [this, request, end](const Result<FoundWording> &found) {
            end();
            if (request != m_request)
                return;
            m_filter->showProblem(found ? QString() : found.problem().sentence);
            if (found)
                fill(*found);
        },
        [this, end](const SqlError &error) {
            end();
            m_filter->showProblem(error.toProblem().sentence);
        });
}

void WordingPage::followProgress()
{
    m_progress->setFraction(m_done->load());
}

void WordingPage::fill(const FoundWording &found)
{
    m_found = found;
    m_texts = found.wording.texts;
    m_texts.removeIf([](const TextReuse &text) { return text.reused == 0; });
    std::ranges::stable_sort(m_texts, std::greater<>(), &TextReuse::share);
    QStringList remarks{
        tr("Winnowing: every shared run of %n word(s) or more is found.", nullptr, found.query.leastWords)};
    remarks += found.remarks();
    m_remarks->setText(remarks.join(u' '));
    m_remarks->setToolTip(toolTipOf(FoundWording::method(found.query.leastWords)));
    fillTable();
}

void WordingPage::fillTable()
{
    const QString tab = this->tab();
    m_spread->setVisible(tab == "passages"_L1);
    if (tab == "pairs"_L1)
        fillPairs();
    else if (tab == "statements"_L1)
        fillStatements();
    else
        fillPassages();
    choosePanel();
    showPlaces();
}

void WordingPage::fillPassages()
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const FoundPassage &one : std::as_const(m_found.passages)) {
        const WordingStatement first = m_found.statements.value(one.passage.places.first().statement);
        const QString issued = first.issued.display(locale);
        rows.append({oneLineOf(one.wording), locale.toString(one.passage.words),
                     locale.toString(one.passage.statements), locale.toString(one.elections),
                     locale.toString(one.missions),
                     issued.isEmpty() ? first.issuers() : u"%1 · %2"_s.arg(issued, first.issuers())});
    }
    QString count = tr("%n passage(s)", nullptr, int(m_found.passageCount));
    count += u", "_s + tr("%n statement(s) compared", nullptr, int(m_found.statementCount));
    if (m_found.passageCount > rows.size())
        count += u", "_s + tr("the first %1 shown").arg(locale.toString(rows.size()));
    m_head->setCaption(count);
    m_table->setTable({{tr("Wording"), 0, false},
                       {tr("Words"), 72, true},
                       {tr("Statements"), 96, true},
                       {tr("Elections"), 84, true},
                       {tr("Missions"), 84, true},
                       {tr("First"), 220, false}},
                      rows);
}

void WordingPage::fillPairs()
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const SharedPair &pair : m_found.wording.pairs.first(std::min(rowsShown, m_found.wording.pairs.size()))) {
        const TextReuse &one = m_found.wording.texts[pair.one];
        const TextReuse &other = m_found.wording.texts[pair.other];
        rows.append({m_found.statements.value(one.statement).title, m_found.statements.value(other.statement).title,
                     locale.toString(std::max(pair.words, pair.otherWords)),
                     percent(double(pair.words) / double(one.words), locale),
                     percent(double(pair.otherWords) / double(other.words), locale)});
    }
    QString count = tr("%n pair(s)", nullptr, int(m_found.wording.pairs.size()));
    if (m_found.wording.pairs.size() > rows.size())
        count += u", "_s + tr("the first %1 shown").arg(locale.toString(rows.size()));
    if (m_found.wording.widespread > 0)
        count += u", "_s +
                 tr("%n passage(s) in more than %1 statements not counted", nullptr, int(m_found.wording.widespread))
                     .arg(WordingIndex::mostForPairs);
    m_head->setCaption(count);
    m_table->setTable({{tr("Statement"), 0, false},
                       {tr("Other statement"), 0, false},
                       {tr("Shared words"), 110, true},
                       {tr("Of the one"), 96, true},
                       {tr("Of the other"), 104, true}},
                      rows);
}

void WordingPage::fillStatements()
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const TextReuse &text : m_texts.first(std::min(rowsShown, m_texts.size()))) {
        const WordingStatement statement = m_found.statements.value(text.statement);
        rows.append({statement.title, statement.issuers(), statement.issued.display(locale),
                     locale.toString(text.words), locale.toString(text.reused), percent(text.share(), locale)});
    }
    QString count = tr("%n text(s) with repeated wording", nullptr, int(m_texts.size()));
    if (m_texts.size() > rows.size())
        count += u", "_s + tr("the first %1 shown").arg(locale.toString(rows.size()));
    m_head->setCaption(count);
    m_table->setTable({{tr("Statement"), 0, false},
                       {tr("Issued by"), 0, false},
                       {tr("Issued"), 120, false},
                       {tr("Words"), 76, true},
                       {tr("Reused"), 76, true},
                       {tr("Share"), 72, true}},
                      rows);
}

void WordingPage::choosePanel()
{
    QWidget *shown = m_table;
    if (m_found.statementCount == 0)
        shown = m_empty;
    else if (m_table->model()->rowCount() == 0)
        shown = m_nothing;
    m_compareSummaries->setVisible(!m_found.query.summaries && m_found.summaries + m_found.unknown > 0);
    m_nothing->setSentence(
        tr("No run of %n word(s) stands in two of these statements.", nullptr, m_found.query.leastWords));
    const bool hadFocus = m_body->isAncestorOf(window()->focusWidget());
    m_body->setCurrentWidget(shown);
    m_below->setVisible(shown == m_table);
    if (hadFocus)
        (shown == m_table ? shown : m_filter)->setFocus(Qt::OtherFocusReason);
}

void WordingPage::showPlaces()
{
    const int row = m_table->currentRow();
    m_belowNote->clear();
    if (row < 0) {
        ++m_placeRequest;
        m_belowTitle->clear();
        m_places->setContent({});
    } else if (tab() == "pairs"_L1 && row < m_found.wording.pairs.size()) {
        showPair(m_found.wording.pairs[row]);
    } else if (tab() == "statements"_L1 && row < m_texts.size()) {
        showStatement(m_texts[row]);
    } else if (row < m_found.passages.size()) {
        showPassage(m_found.passages[row]);
    }
}

ExcerptColumns::Column WordingPage::columnOf(const WordingStatement &statement) const
{
    QStringList aside{statement.issued.display(QLocale())};
    aside += statement.elections;
    aside.removeAll(QString());
    return {statement.issuers(), aside.join(u" · "_s), statement.title, {}};
}

void WordingPage::readPlaces(const std::function<ExcerptColumns::Content(Connection &)> &read)
{
    const int request = ++m_placeRequest;
    deliver(
        m_surroundings.workspace.analyses().run(read), this,
        [this, request](const ExcerptColumns::Content &content) {
            if (request == m_placeRequest)
                m_places->setContent(content);
        },
        [this](const SqlError &error) { m_filter->showProblem(error.toProblem().sentence); });
}

void WordingPage::showPassage(const FoundPassage &passage)
{
    m_belowTitle->setText(tr("%n word(s)", nullptr, passage.passage.words));
    ExcerptColumns::Content content;
    QList<PassagePlace> places;
    QSet<QString> seen;
    for (const PassagePlace &place : passage.passage.places) {
        if (seen.contains(place.statement))
            continue;
        seen += place.statement;
        if (places.size() < m_places->capacity()) {
            content.columns += columnOf(m_found.statements.value(place.statement));
            places += place;
        }
    }
    if (const qsizetype left = seen.size() - places.size(); left > 0)
        content.note = tr("and in %n more statement(s)", nullptr, int(left));
    readPlaces([content, places](Connection &connection) {
        const WordingReader reader(connection);
        ExcerptColumns::Content filled = content;
        for (qsizetype i = 0; i < places.size(); ++i)
            filled.columns[i].excerpts += excerptAt(reader, places[i]);
        return filled;
    });
}

void WordingPage::showPair(const SharedPair &pair)
{
    const TextReuse one = m_found.wording.texts[pair.one];
    const TextReuse other = m_found.wording.texts[pair.other];
    m_belowTitle->setText(tr("%n shared word(s)", nullptr, int(std::max(pair.words, pair.otherWords))));
    const ExcerptColumns::Content content{
        {columnOf(m_found.statements.value(one.statement)), columnOf(m_found.statements.value(other.statement))}, {}};
    readPlaces([search = m_search, asked = m_found.query, one, other, content](Connection &connection) {
        const WordingReader reader(connection);
        ExcerptColumns::Content filled = content;
        for (const RepeatedPassage &passage : search->between(connection, one.text, other.text, asked)) {
            for (const PassagePlace &place : passage.places) {
                QList<WordingExcerpt> &excerpts = filled.columns[place.text == one.text ? 0 : 1].excerpts;
                if (excerpts.size() < excerptsOfAPair)
                    excerpts += excerptAt(reader, place);
            }
        }
        return filled;
    });
}

void WordingPage::showStatement(const TextReuse &text)
{
    const WordingStatement statement = m_found.statements.value(text.statement);
    m_belowTitle->setText(statement.title);
    m_belowNote->setText(tr("%1 of its words stand elsewhere too").arg(percent(text.share(), QLocale())));
    readPlaces([search = m_search, asked = m_found.query, text, statement,
                room = m_places->capacity()](Connection &connection) {
        const WordingReader reader(connection);
        const Result<QList<WordingElsewhere>> passages = search->elsewhere(connection, text.text, asked);
        ExcerptColumns::Content content;
        for (const WordingElsewhere &one : passages ? *passages : QList<WordingElsewhere>()) {
            if (content.columns.size() == room) {
                content.note = tr("and %n more passage(s)", nullptr, int(passages->size()) - room);
                break;
            }
            content.columns.append({tr("%n word(s)", nullptr, one.words),
                                    one.alsoIn(),
                                    statement.title,
                                    {excerptAt(reader, {text.text, text.statement, one.span})}});
        }
        return content;
    });
}

void WordingPage::openRow(int row)
{
    if (tab() == "pairs"_L1 || tab() == "statements"_L1) {
        const QList<ExcerptColumns::Column> &columns = m_places->content().columns;
        if (!columns.isEmpty() && !columns.first().excerpts.isEmpty())
            openPlace(columns.first().excerpts.first().place);
    } else if (row < m_found.passages.size()) {
        openPlace(m_found.passages[row].passage.places.first());
    }
}

void WordingPage::openPlace(const PassagePlace &place)
{
    m_surroundings.navigation.go({.page = u"reader"_s,
                                  .type = u"statement"_s,
                                  .id = place.statement,
                                  .mode = u"%1 %2 %3"_s.arg(place.text).arg(place.span.start).arg(place.span.length)});
}

} // namespace scrutineer
