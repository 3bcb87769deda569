// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "models/records/anchor.h"
#include "models/records/claim.h"
#include "models/records/statementtext.h"
#include "tests/support/windowstage.h"
#include "views/records/recordpage.h"
#include "views/records/recordtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/searchfield.h"
#include "views/statements/claimcards.h"
#include "views/statements/readerpage.h"
#include "views/statements/readertext.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Reading a statement through the real main window.
class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void leadsFromTheListToTheSummary();
    void marksClaimsInTheTextAndBeside();
    void findsInTheText();
    void showsTheLatestTextFirst();

private:
    [[nodiscard]] ReaderPage *page() const
    {
        return qobject_cast<ReaderPage *>(m_stage->session->window().currentPage());
    }
    [[nodiscard]] Workspace &workspace() const { return m_stage->workspace(); }
    /// Stores a text of the statement and gives its id.
    QString addText(int number, const QString &content);
    /// Puts a claim of the sample at words of a text.
    void anchor(const QString &claim, const QString &text, const QString &content, const QString &words);
    void open();

    Prompt m_prompt;
    std::unique_ptr<WindowStage> m_stage;
    const QString m_statement = SampleProject::id(u"statement", u"s-odihr-interim");
};

void TestReader::init()
{
    m_stage = std::make_unique<WindowStage>(m_prompt);
    QVERIFY(m_stage->session->projects().openSample());
}

QString TestReader::addText(int number, const QString &content)
{
    StatementText text;
    text.statement.id = m_statement;
    text.number = number;
    text.language.code = u"en"_s;
    text.content.text = content;
    ChangeSet changes;
    changes.title = u"Text"_s;
    const QString id = workspace().newId();
    changes.insert(Record::from(text, id));
    return workspace().commitNow(changes) ? id : QString();
}

void TestReader::anchor(const QString &claim, const QString &text, const QString &content, const QString &words)
{
    const AnchoredSpan span = anchorAt(content, TextPositions(content), {content.indexOf(words), words.size()});
    const Anchor anchor{.claim = {claim},
                        .text = {text},
                        .start = span.start,
                        .length = span.length,
                        .quote = {span.quote},
                        .before = span.before,
                        .after = span.after};
    ChangeSet changes;
    changes.title = u"Anchor"_s;
    changes.insert(Record::from(anchor, workspace().newId()));
    QVERIFY(workspace().commitNow(changes));
}

void TestReader::open()
{
    m_stage->navigation().go({.page = u"reader"_s, .type = u"statement"_s, .id = m_statement});
    QVERIFY(page());
    QTRY_VERIFY(page()->desk().reading().statement.isValid());
    QTRY_VERIFY(page()->desk().isSettled());
}

void TestReader::leadsFromTheListToTheSummary()
{
    // No text of the opening press release is stored, and nobody has coded it.
    const QString untold = SampleProject::id(u"statement", u"s-odihr-open");
    m_stage->navigation().go({.page = u"list"_s, .type = u"statement"_s, .id = untold});
    QTRY_COMPARE(m_stage->list()->table().selectedIds(), QStringList{untold});
    m_stage->press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(page());
    QTRY_VERIFY(page()->desk().reading().statement.isValid());
    QVERIFY(!page()->desk().reading().hasText());
    QCOMPARE(page()->text().toPlainText(), page()->desk().reading().statement.value(u"summary").text());
    QVERIFY(page()->text().hasFocus());
    QCOMPARE(page()->findChild<ClaimCards *>()->model()->rowCount(), 0);
}

void TestReader::marksClaimsInTheTextAndBeside()
{
    // The first claim of the sample stands last in this text, so the text's order is not that of the records.
    const QString content = u"🗳 Journalists were arrested.\nThe campaign was brief and calm."_s;
    open();
    const QList<ReadClaim> before = page()->desk().reading().claims;
    const QString text = addText(1, content);
    anchor(before[0].claim.id(), text, content, u"brief"_s);
    anchor(before[1].claim.id(), text, content, u"Journalists were arrested"_s);
    QTRY_COMPARE(page()->desk().reading().claims.value(0).claim.id(), before[1].claim.id());
    QTRY_COMPARE(page()->desk().reading().claims.value(1).claim.id(), before[0].claim.id());
    QCOMPARE(page()->text().toPlainText(), content);
    const TextSpan span = page()->desk().reading().claims[0].span;
    QCOMPARE(content.mid(span.start, span.length), u"Journalists were arrested"_s);
    m_stage->press(Qt::Key_J);
    QCOMPARE(page()->desk().current(), 0);
    QCOMPARE(page()->text().current(), 1);
    m_stage->press(Qt::Key_J);
    m_stage->press(Qt::Key_J);
    m_stage->press(Qt::Key_K);
    QCOMPARE(page()->text().current(), 2);
    QCOMPARE(page()->findChild<ClaimCards *>()->currentIndex().row(), 1);
    QTextCursor cursor(page()->text().document());
    cursor.setPosition(int(content.indexOf(u"arrested"_s)) + 2);
    const QPoint inside = page()->text().cursorRect(cursor).center();
    QCOMPARE(page()->text().claimAt(inside), 1);
    QTest::mouseClick(page()->text().viewport(), Qt::LeftButton, {}, inside);
    QCOMPARE(page()->desk().current(), 0);
    auto *cards = page()->findChild<ClaimCards *>();
    cards->scrollTo(cards->model()->index(1, 0));
    QTest::mouseMove(cards->viewport(), cards->visualRect(cards->model()->index(1, 0)).center());
    QTRY_COMPARE(page()->text().hovered(), 2);
}

void TestReader::findsInTheText()
{
    addText(1, u"One vote here.\nAnother vote there."_s);
    open();
    m_stage->press(Qt::Key_F, Qt::ControlModifier);
    m_stage->type(u"vote"_s);
    QCOMPARE(page()->text().selection(), (TextSpan{4, 4}));
    m_stage->press(Qt::Key_Return);
    QCOMPARE(page()->text().selection(), (TextSpan{23, 4}));
    m_stage->press(Qt::Key_Return);
    QCOMPARE(page()->text().selection(), (TextSpan{4, 4}));
}

void TestReader::showsTheLatestTextFirst()
{
    addText(2, u"The second."_s);
    const QString first = addText(1, u"The first."_s);
    open();
    QCOMPARE(page()->text().toPlainText(), u"The second."_s);
    page()->desk().open({.statement = m_statement, .text = first});
    QTRY_COMPARE(page()->text().toPlainText(), u"The first."_s);
    QVERIFY(page()->text().isReadOnly());
}

int main(int count, char *words[])
{
    Application application(count, words);
    TestReader test;
    return QTest::qExec(&test, count, words);
}

#include "tst_reader.moc"
