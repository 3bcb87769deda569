// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "models/records/anchor.h"
#include "models/records/claim.h"
#include "models/records/claimyardstick.h"
#include "models/records/coding.h"
#include "models/records/silence.h"
#include "models/records/statement.h"
#include "models/records/statementtext.h"
#include "tests/support/windowstage.h"
#include "views/records/fieldset.h"
#include "views/records/formbody.h"
#include "views/records/recordform.h"
#include "views/records/recordrow.h"
#include "views/records/rowlist.h"
#include "views/shell/mainwindow.h"
#include "views/statements/codingpanel.h"
#include "views/statements/coveragecell.h"
#include "views/statements/readerpage.h"
#include "views/statements/readertext.h"

#include <QDirIterator>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Coding a statement through the real main window, by keys alone.
class TestCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void aUsualClaimTakesEightKeysAtMost();
    void aWholeStatementByKeysAndBack();
    void anOpenFieldStaysOpenWhileItIsWritten();
    void keepsWhatIsTypedWhenTheFieldIsLeft();
    void severityIsOfCriticism();
    void aClaimWithoutThemeIsADraft();
    void deletesAClaimWithAllThatHangsOnIt();
    void silenceIsCodedOnlyWhereNothingIsSaid();
    void completesInOneStepAndOpensAgain();
    void anExcerptIsNeverSilent();
    void readOnlyProjectsHaveNothingToPress();
    void selectsWithMouseAndShift();
    void tellsScreenReadersTheClaim();
    void theCodebookStandsBesideTheField();
    void theCodingHasAVerdictAndAMemo();
    void aSecondCoderCodesBlind();
    void aClaimCarriesAFigure();
    void whatIsWrittenIsOnTheDiskAndComesBack();
    void whatIsRefusedComesBack();
    void understandsARussianKeyboard();

private:
    [[nodiscard]] ReaderPage *page() const
    {
        return qobject_cast<ReaderPage *>(m_stage->session->window().currentPage());
    }
    [[nodiscard]] CodingDesk &desk() const { return page()->desk(); }
    [[nodiscard]] CodingPanel &panel() const { return *page()->findChild<CodingPanel *>(); }
    [[nodiscard]] Workspace &workspace() const { return m_stage->workspace(); }
    /// Makes a statement with this text, which nobody has coded, and opens it.
    void open(const QString &content, const QString &completeness = u"full"_s);
    /// Presses keys one after the other, written as on the keyboard; "\n" is Enter.
    void keys(const QString &all);
    void settle() const { QTRY_VERIFY(desk().isSettled()); }
    /// The key of the term that a field of the current claim holds.
    [[nodiscard]] QString coded(const QString &vocabulary, const QString &field) const;
    /// All that is stored of the statement's codings, in words.
    [[nodiscard]] QString stored() const;
    [[nodiscard]] QString coverage(const QString &theme) const;
    /// What the menu of codings offers.
    [[nodiscard]] QStringList offeredCodings() const;
    void triggerCoding(const QString &action) const;

    Prompt m_prompt;
    std::unique_ptr<WindowStage> m_stage;
    QString m_statement;
    int m_pressed = 0;
    const QString m_text = u"The law was changed late. Voting was calm and orderly in most stations visited. "
                           "Secrecy was not always kept.\nThe count was slow. Observers were welcomed."_s;
};

void TestCoding::init()
{
    m_stage = std::make_unique<WindowStage>(m_prompt);
    QVERIFY(m_stage->session->projects().openSample());
    m_pressed = 0;
}

void TestCoding::open(const QString &content, const QString &completeness)
{
    m_statement = workspace().newId();
    Record statement(Statement::type(), m_statement);
    statement.setValue(u"title", u"A statement"_s);
    Record text(StatementText::type(), workspace().newId());
    text.setValue(u"statement", m_statement);
    text.setValue(u"number", Value(1));
    text.setValue(u"language", u"en"_s);
    text.setValue(u"completeness", completeness);
    text.setValue(u"content", content);
    ChangeSet changes;
    changes.title = u"Statement"_s;
    changes.insert(statement);
    changes.insert(text);
    QVERIFY(workspace().commitNow(changes));
    m_stage->navigation().go({.page = u"reader"_s, .type = u"statement"_s, .id = m_statement});
    QVERIFY(page());
    QTRY_COMPARE(page()->text().toPlainText(), content);
    settle();
}

void TestCoding::keys(const QString &all)
{
    for (const QChar key : all) {
        ++m_pressed;
        if (key == u'\n')
            m_stage->press(Qt::Key_Return);
        else
            QTest::keyClick(m_stage->session->window().windowHandle(), key.toLatin1());
    }
}

QString TestCoding::coded(const QString &vocabulary, const QString &field) const
{
    const QString id = desk().claim() ? desk().claim()->claim.value(field).text() : QString();
    for (const TermEntry &term : desk().terms(vocabulary))
        if (term.id == id)
            return term.key;
    return id;
}

QString TestCoding::stored() const
{
    const Store &store = workspace().store();
    QStringList words;
    const auto write = [&words](const Record &record) {
        words += record.type().key() + u' ' + record.id();
        for (const Field &field : record.type().fields)
            if (field.get)
                words += field.key() + u'=' + record.value(field.key()).text();
    };
    for (const Record &coding : store.recordsWhere(Coding::type(), u"statement"_s, m_statement)) {
        write(coding);
        for (const Record &silence : store.recordsWhere(Silence::type(), u"coding"_s, coding.id()))
            write(silence);
        for (const Record &claim : store.recordsWhere(Claim::type(), u"coding"_s, coding.id())) {
            write(claim);
            for (const Record &anchor : store.recordsWhere(Anchor::type(), u"claim"_s, claim.id()))
                write(anchor);
            for (const Record &yardstick : store.recordsWhere(ClaimYardstick::type(), u"claim"_s, claim.id()))
                write(yardstick);
        }
    }
    return words.join(u'\n');
}

QString TestCoding::coverage(const QString &theme) const
{
    for (const CoverageCell *cell : page()->findChildren<CoverageCell *>())
        if (cell->accessibleName() == theme)
            return cell->words();
    return {};
}

void TestCoding::aUsualClaimTakesEightKeysAtMost()
{
    open(m_text);
    // Select the sentence; legal framework, electoral law; −1; asserts, document review, national law; on to the next.
    keys(u"n11-a5l\n"_s);
    QVERIFY2(m_pressed <= 8, qPrintable(QString::number(m_pressed)));
    QCOMPARE(desk().claim(), nullptr);
    QCOMPARE(page()->text().textCursor().selectedText(), u"Voting was calm and orderly in most stations visited."_s);
    // The next one needs no key for its sentence: voting, as a whole; +1 …
    m_pressed = 0;
    keys(u"60+adn\n"_s);
    QVERIFY2(m_pressed <= 8, qPrintable(QString::number(m_pressed)));
    QCOMPARE(page()->text().textCursor().selectedText(), u"Secrecy was not always kept."_s);
    settle();
    desk().setCurrent(0);
    QCOMPARE(coded(u"theme"_s, u"theme"_s), u"electoral_law"_s);
    QCOMPARE(desk().claim()->polarity(), -1);
    QCOMPARE(coded(u"hedge"_s, u"hedge"_s), u"asserts"_s);
    QCOMPARE(coded(u"evidence_basis"_s, u"evidence"_s), u"document_review"_s);
    QCOMPARE(desk().claim()->yardsticks.size(), 1);
    QCOMPARE(desk().claim()->claim.value(u"proposition").text(), u"The law was changed late."_s);
    QCOMPARE(desk().claim()->span, (TextSpan{0, 25}));
    desk().setCurrent(1);
    QCOMPARE(coded(u"theme"_s, u"theme"_s), u"voting"_s);
    QCOMPARE(desk().claim()->polarity(), 1);
    QCOMPARE(coded(u"evidence_basis"_s, u"evidence"_s), u"direct_observation"_s);
}

void TestCoding::aWholeStatementByKeysAndBack()
{
    open(m_text);
    const auto depth = [this] { return workspace().undoLine().undoable().size(); };
    const qsizetype start = depth();
    QStringList states{stored()};
    // What is stored after each key that changes something.
    const auto code = [&](const QString &all) {
        for (const QChar key : all) {
            keys(QString(key));
            settle();
            if (depth() > start + states.size() - 1)
                states += stored();
            QCOMPARE(depth(), start + states.size() - 1);
        }
    };
    code(u"n11-a5l\n"_s);
    code(u"60+adno\n"_s);
    code(u"64--vmhadn\n"_s);
    code(u"80--+a1n\n"_s);
    code(u"91++ad\n"_s);
    code(u"s5s3"_s);
    m_stage->press(Qt::Key_Escape);
    m_stage->press(Qt::Key_Escape);
    code(u"vm"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    states += stored();
    QCOMPARE(desk().reading().claims.size(), 5);
    QCOMPARE(desk().reading().silences.size(), 2);
    QVERIFY(desk().isComplete());
    QCOMPARE(depth(), start + states.size() - 1);
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        m_stage->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(depth(), start + i);
        QCOMPARE(stored(), states[i]);
        settle();
    }
    QVERIFY(!desk().reading().coding.isValid());
    QCOMPARE(states.first(), QString());
    QCOMPARE(desk().reading().claims.size(), 0);
    for (qsizetype i = 1; i < states.size(); ++i) {
        m_stage->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(depth(), start + i);
        QCOMPARE(stored(), states[i]);
        settle();
    }
    QCOMPARE(desk().reading().claims.size(), 5);
    QVERIFY(desk().isComplete());
    // A key that would code says why it does not.
    m_stage->press(Qt::Key_N);
    m_stage->press(Qt::Key_6);
    QVERIFY(m_stage->message().text.contains(u"complete"_s));
    QCOMPARE(desk().reading().claims.size(), 5);
}

void TestCoding::anOpenFieldStaysOpenWhileItIsWritten()
{
    open(m_text);
    keys(u"n60"_s);
    QCOMPARE(panel().fieldInUse(), u"hedge"_s);
    settle();
    QTest::qWait(0);
    QCOMPARE(panel().fieldInUse(), u"hedge"_s);
    keys(u"-"_s);
    settle();
    QCOMPARE(panel().fieldInUse(), u"hedge"_s);
    // Several yardsticks, and one of them taken back.
    keys(u"yoco"_s);
    settle();
    QCOMPARE(panel().fieldInUse(), u"yardstick"_s);
    QCOMPARE(desk().claim()->yardsticks.size(), 1);
}

void TestCoding::keepsWhatIsTypedWhenTheFieldIsLeft()
{
    open(m_text);
    keys(u"n60m"_s);
    m_stage->type(u"Not sure"_s);
    m_stage->press(Qt::Key_Return);
    QVERIFY(page()->text().hasFocus());
    QCOMPARE(desk().claim()->claim.value(u"memo").text(), u"Not sure"_s);
    keys(u"a"_s);
    m_stage->type(u"a candidate"_s);
    page()->text().setFocus();
    QCOMPARE(desk().claim()->claim.value(u"attributed_to").text(), u"a candidate"_s);
    keys(u"x"_s);
    m_stage->type(u"22"_s);
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(desk().claim()->claim.value(u"scope_stations").integer(), 22);
    keys(u"l"_s);
    m_stage->type(u"Bak"_s);
    m_stage->press(Qt::Key_Return);
    settle();
    QVERIFY(workspace().store().label(desk().claim()->claim.value(u"scope_place").text()).startsWith(u"Bak"_s));
    keys(u"r"_s);
    m_stage->type(u" as I read it"_s);
    m_stage->navigation().go({.page = u"overview"_s});
    QTRY_VERIFY(stored().contains(u"late. as I read it"_s));
}

void TestCoding::severityIsOfCriticism()
{
    open(m_text);
    keys(u"n60"_s);
    m_stage->press(Qt::Key_Escape);
    keys(u"v"_s);
    QCOMPARE(panel().fieldInUse(), QString());
    keys(u"-vm"_s);
    settle();
    QCOMPARE(coded(u"severity"_s, u"severity"_s), u"minor"_s);
    keys(u"++"_s);
    settle();
    QCOMPARE(desk().claim()->polarity(), 1);
    QCOMPARE(desk().claim()->claim.value(u"severity").text(), QString());
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(coded(u"severity"_s, u"severity"_s), u"minor"_s);
}

void TestCoding::aClaimWithoutThemeIsADraft()
{
    open(m_text);
    keys(u"nd"_s);
    settle();
    QCOMPARE(desk().reading().claims.size(), 1);
    QCOMPARE(coded(u"theme"_s, u"theme"_s), QString());
    QCOMPARE(panel().property("draft").toString(), u"true"_s);
    keys(u"63"_s);
    settle();
    QCOMPARE(coded(u"theme"_s, u"theme"_s), u"voter_identification"_s);
    QCOMPARE(panel().property("draft").toString(), u"false"_s);
}

void TestCoding::deletesAClaimWithAllThatHangsOnIt()
{
    open(m_text);
    const QString before = stored();
    keys(u"n60-adlc\n80+\n"_s);
    settle();
    desk().setCurrent(0);
    const QString first = desk().claim()->claim.id();
    m_stage->press(Qt::Key_Backspace, Qt::ControlModifier);
    settle();
    QCOMPARE(desk().reading().claims.size(), 1);
    QVERIFY(!stored().contains(first));
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk().reading().claims.size(), 2);
    // The claim that came back is the one under work.
    QCOMPARE(desk().claim()->claim.id(), first);
    QCOMPARE(desk().claim()->yardsticks.size(), 2);
    // At once after it was made, while nothing of it may be in the file.
    keys(u"\n5-"_s);
    m_stage->press(Qt::Key_Backspace, Qt::ControlModifier);
    settle();
    QCOMPARE(desk().reading().claims.size(), 2);
    QVERIFY(before != stored());
}

void TestCoding::silenceIsCodedOnlyWhereNothingIsSaid()
{
    open(m_text);
    keys(u"n60\ns5"_s);
    settle();
    QCOMPARE(coverage(u"Media"_s), u"Not addressed"_s);
    keys(u"s"_s);
    settle();
    QCOMPARE(coverage(u"Media"_s), u"Explicitly not observed"_s);
    keys(u"s"_s);
    settle();
    QCOMPARE(coverage(u"Media"_s), u"Not yet coded"_s);
    keys(u"6"_s);
    settle();
    QCOMPARE(desk().reading().silences.size(), 0);
}

void TestCoding::completesInOneStepAndOpensAgain()
{
    open(m_text);
    keys(u"n60-\n"_s);
    settle();
    const qsizetype before = workspace().undoLine().undoable().size();
    QCOMPARE(coverage(u"Media"_s), u"Not yet coded"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    QVERIFY(desk().isComplete());
    QCOMPARE(workspace().undoLine().undoable().size(), before + 1);
    QCOMPARE(coverage(u"Media"_s), u"Not addressed"_s);
    QVERIFY(coverage(u"Voting"_s).startsWith(u"−1.0 · 1 claim"_s));
    // A complete coding takes nothing more.
    keys(u"n1"_s);
    settle();
    QCOMPARE(desk().reading().claims.size(), 1);
    desk().setComplete(false);
    settle();
    QVERIFY(!desk().isComplete());
    QCOMPARE(coverage(u"Media"_s), u"Not yet coded"_s);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk().isComplete());
}

void TestCoding::anExcerptIsNeverSilent()
{
    open(m_text, u"excerpt"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    QVERIFY(desk().isComplete());
    QCOMPARE(coverage(u"Media"_s), u"Not in the text on file"_s);
}

void TestCoding::readOnlyProjectsHaveNothingToPress()
{
    open(m_text);
    keys(u"n60-\n"_s);
    settle();
    const QString path = workspace().path();
    QVERIFY(workspace().open(path, Access::ReadOnly));
    m_stage->navigation().go({.page = u"reader"_s, .type = u"statement"_s, .id = m_statement});
    QTRY_COMPARE(desk().reading().claims.size(), 1);
    settle();
    keys(u"n1"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(desk().reading().claims.size(), 1);
    QVERIFY(!desk().isComplete());
    for (const QAbstractButton *button : panel().findChildren<QAbstractButton *>())
        QVERIFY2(!button->isVisible() || button->focusPolicy() == Qt::NoFocus, qPrintable(button->accessibleName()));
    for (const QAbstractButton *button : page()->findChildren<CoverageCell *>())
        QCOMPARE(button->focusPolicy(), Qt::NoFocus);
    for (const QAbstractButton *button : page()->findChildren<QAbstractButton *>())
        QVERIFY(button->text() != u"Nothing more"_s || !button->isVisible());
}

void TestCoding::selectsWithMouseAndShift()
{
    open(m_text);
    ReaderText &text = page()->text();
    const auto at = [&text](int place) {
        QTextCursor cursor(text.document());
        cursor.setPosition(place);
        return text.cursorRect(cursor).center();
    };
    const int calm = int(m_text.indexOf(u"Voting was calm"_s));
    QTest::mousePress(text.viewport(), Qt::LeftButton, {}, at(calm));
    QTest::mouseMove(text.viewport(), at(calm + 8));
    QTest::mouseMove(text.viewport(), at(calm + 15));
    QTest::mouseRelease(text.viewport(), Qt::LeftButton, {}, at(calm + 15));
    keys(u"6"_s);
    QCOMPARE(desk().claim()->claim.value(u"proposition").text(), u"Voting was calm"_s);
    QCOMPARE(desk().claim()->span, (TextSpan{calm, 15}));
    // From behind the claim on, which is left by selecting.
    for (int i = 0; i < 12; ++i)
        m_stage->press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(desk().claim(), nullptr);
    keys(u"8"_s);
    QCOMPARE(desk().claim()->claim.value(u"proposition").text(), u"and orderly"_s);
    QCOMPARE(desk().reading().claims.size(), 2);
    settle();
    // A click on the first one's words leads back to it.
    QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, at(calm + 3));
    QCOMPARE(desk().current(), 0);
}

void TestCoding::tellsScreenReadersTheClaim()
{
    open(m_text);
    keys(u"n60-\n80++\n"_s);
    settle();
    QCOMPARE(page()->text().accessibleDescription(), QString());
    keys(u"k"_s);
    QCOMPARE(page()->text().accessibleDescription(), u"claim 1 of 2, Voting, minus 1, The law was changed late."_s);
    keys(u"j"_s);
    QVERIFY(page()->text().accessibleDescription().startsWith(u"claim 2 of 2, Counting and results, plus 2, "_s));
}

QStringList TestCoding::offeredCodings() const
{
    QStringList offered;
    for (const QPushButton *button : page()->findChildren<QPushButton *>())
        for (const QAction *action :
             button->accessibleName() == "Coding"_L1 ? button->menu()->actions() : QList<QAction *>())
            if (action->isVisible() && !action->isSeparator())
                offered += action->text();
    return offered;
}

void TestCoding::triggerCoding(const QString &action) const
{
    for (const QPushButton *button : page()->findChildren<QPushButton *>())
        for (QAction *one : button->accessibleName() == "Coding"_L1 ? button->menu()->actions() : QList<QAction *>())
            if (one->text() == action) {
                one->trigger();
                return;
            }
    QFAIL("There is no such action");
}

void TestCoding::theCodebookStandsBesideTheField()
{
    open(m_text);
    keys(u"n60n\n60n\njjh"_s);
    settle();
    // What the sample and this statement say with the same hedge, but not the claim itself.
    QTRY_VERIFY(panel().codebookWords().startsWith(u"Notes: "_s));
    QVERIFY(panel().codebookWords().contains(u"The law was changed late. (A statement)"_s));
    QVERIFY(!panel().codebookWords().contains(u"Voting was calm"_s));
    keys(u"a"_s);
    QCOMPARE(panel().fieldInUse(), u"evidence"_s);
    QTRY_VERIFY(!panel().codebookWords().startsWith(u"Notes: "_s));
    // Tab on a value shows what it means before it is chosen.
    for (int i = 0; i < 60 && !panel().codebookWords().startsWith(u"Interviews: "_s); ++i) {
        m_stage->press(Qt::Key_Tab);
        QTest::qWait(20);
    }
    QVERIFY(panel().codebookWords().startsWith(u"Interviews: "_s));
    m_stage->press(Qt::Key_Space);
    settle();
    QCOMPARE(coded(u"evidence_basis"_s, u"evidence"_s), u"interviews"_s);
    QVERIFY(page()->text().hasFocus());
}

void TestCoding::theCodingHasAVerdictAndAMemo()
{
    open(m_text);
    keys(u"v"_s);
    QCOMPARE(panel().fieldInUse(), u"verdict"_s);
    keys(u"3"_s);
    settle();
    const StatementReading &reading = desk().reading();
    QCOMPARE(workspace().store().label(reading.coding.value(u"verdict").text()), u"Mixed or ambiguous"_s);
    keys(u"m"_s);
    m_stage->type(u"Read twice."_s);
    m_stage->press(Qt::Key_Return);
    settle();
    QCOMPARE(reading.coding.value(u"memo").text(), u"Read twice."_s);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(reading.coding.value(u"memo").text(), QString());
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!reading.coding.isValid());
}

void TestCoding::aSecondCoderCodesBlind()
{
    m_stage->session->settings().set(settings::author(), u"A"_s);
    open(m_text);
    keys(u"n60-\n"_s);
    settle();
    QCOMPARE(desk().reading().coder, u"A"_s);
    m_stage->session->settings().set(settings::author(), u"B"_s);
    m_stage->whenAsked([](QWidget &asked) { QTest::keyClick(&asked, Qt::Key_Return); });
    triggerCoding(u"New coding by another coder…"_s);
    settle();
    m_stage->activate();
    QCOMPARE(desk().reading().coder, u"B"_s);
    QCOMPARE(desk().reading().claims.size(), 0);
    QVERIFY(desk().reading().isBlind());
    QVERIFY(!m_stage->message().text.contains(u"changing the coding"_s));
    QVERIFY(!offeredCodings().join(u'\n').contains(u"A · open"_s));
    page()->text().setFocus();
    keys(u"n61+\n"_s);
    settle();
    QCOMPARE(desk().reading().claims.size(), 1);
    // Coming back, the blind coding is shown first, also where the program does not know whose it is.
    m_stage->session->settings().set(settings::author(), QString());
    m_stage->navigation().go({.page = u"overview"_s});
    m_stage->navigation().back();
    QTRY_COMPARE(desk().reading().coder, u"B"_s);
    settle();
    QVERIFY(!offeredCodings().join(u'\n').contains(u"A · open"_s));
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    QVERIFY(offeredCodings().join(u'\n').contains(u"A · open"_s));
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!offeredCodings().join(u'\n').contains(u"A · open"_s));
    // Whoever changes the coding of somebody else is told.
    m_stage->session->settings().set(settings::author(), u"C"_s);
    triggerCoding(u"Show the other codings, no longer blind"_s);
    settle();
    QCOMPARE(m_stage->message().text, u"You are changing the coding of B."_s);
    QVERIFY(offeredCodings().join(u'\n').contains(u"A · open"_s));
    QVERIFY(!desk().reading().isBlind());
}

void TestCoding::aClaimCarriesAFigure()
{
    open(m_text);
    keys(u"n60-"_s);
    bool led = false;
    // Nothing may stop here before the dialog is closed.
    m_stage->whenAsked([this, &led](QWidget &asked) {
        auto *form = asked.findChild<RecordForm *>();
        RowList *list = form ? form->body()->list(u"figure") : nullptr;
        RecordRow *row = list && list->isVisible() ? list->emptyRow() : nullptr;
        if (row) {
            led = asked.focusWidget() && list->isAncestorOf(asked.focusWidget());
            row->fields().setValue(u"measure"_s, workspace().store().termId(u"measure"_s, u"negative_voting_share"_s));
            row->fields().setValue(u"low"_s, Value(7.7));
            row->fields().setValue(u"denominator"_s, Value(22.0));
            Q_EMIT row->fields().edited(u"low"_s);
            form->save();
        }
        QTimer::singleShot(3000, &asked, &QWidget::close);
    });
    keys(u"f"_s);
    // The dialog waits until the claim is stored, so it may open later than the key is pressed.
    QTRY_VERIFY(desk().claim() && desk().claim()->figures.size() == 1);
    QVERIFY(led);
    m_stage->activate();
    QVERIFY(desk().claim()->figures.first().contains(u"7.7"_s));
    QVERIFY(desk().claim()->figures.first().contains(u"22"_s));
    QTRY_VERIFY(page()->text().hasFocus());
    // The figure goes with its claim, and comes back with it.
    m_stage->press(Qt::Key_Backspace, Qt::ControlModifier);
    settle();
    QCOMPARE(desk().reading().claims.size(), 0);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk().reading().claims.size(), 1);
    QCOMPARE(desk().claim()->figures.size(), 1);
}

void TestCoding::whatIsWrittenIsOnTheDiskAndComesBack()
{
    open(m_text);
    keys(u"n60m"_s);
    settle();
    m_stage->type(u"Half a thou"_s);
    const QString drafts = m_stage->file(u"drafts"_s);
    const auto kept = [&] {
        QByteArray all;
        QDirIterator files(drafts, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    };
    QTRY_VERIFY_WITH_TIMEOUT(kept().contains("Half a thou"), 2000);
    // As after a power cut: another program finds the file as it was while the field was open.
    const QString copy = m_stage->file(u"copy"_s);
    QVERIFY(QFile::copy(QDirIterator(drafts, {u"*coding*"_s}, QDir::Files, QDirIterator::Subdirectories).next(), copy));
    const QString name = QDirIterator(drafts, {u"*coding*"_s}, QDir::Files, QDirIterator::Subdirectories).next();
    m_stage->press(Qt::Key_Return);
    settle();
    QTRY_VERIFY(!kept().contains("Half a thou"));
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk().claim()->claim.value(u"memo").text(), QString());
    m_stage->navigation().go({.page = u"overview"_s});
    QVERIFY(QFile::copy(copy, name));
    m_stage->navigation().back();
    QTRY_COMPARE(panel().fieldInUse(), u"memo"_s);
    QCOMPARE(desk().current(), 0);
    m_stage->press(Qt::Key_Return);
    settle();
    QCOMPARE(desk().claim()->claim.value(u"memo").text(), u"Half a thou"_s);
}

void TestCoding::whatIsRefusedComesBack()
{
    open(m_text);
    keys(u"n60m"_s);
    settle();
    m_stage->type(u"Mine"_s);
    // Somebody else is faster: the change that is written next finds another memo than it knows.
    const Record before = desk().claim()->claim;
    Record after = before;
    after.setValue(u"memo", u"Theirs"_s);
    ChangeSet changes;
    changes.title = u"Memo"_s;
    changes.update(before, after);
    const QFuture<Workspace::Committed> faster = workspace().commit(std::move(changes));
    m_stage->press(Qt::Key_Return);
    QTRY_COMPARE(panel().fieldInUse(), u"memo"_s);
    settle();
    QCOMPARE(desk().current(), 0);
    QCOMPARE(desk().claim()->claim.value(u"memo").text(), u"Theirs"_s);
    m_stage->press(Qt::Key_Return);
    settle();
    QTRY_COMPARE(workspace().store().record(before.id()).value(u"memo").text(), u"Mine"_s);
}

void TestCoding::understandsARussianKeyboard()
{
    open(m_text);
    const auto press = [&](int key, const QString &letter) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, letter);
        QApplication::sendEvent(&page()->text(), &event);
    };
    press(0x422, u"т"_s); // The key of N.
    QVERIFY(page()->text().selection().length > 0);
    keys(u"60"_s);
    press(0x420, u"р"_s); // The key of H.
    QCOMPARE(panel().fieldInUse(), u"hedge"_s);
}

int main(int count, char *words[])
{
    Application application(count, words);
    TestCoding test;
    return QTest::qExec(&test, count, words);
}

#include "tst_coding.moc"
