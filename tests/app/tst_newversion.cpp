// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "tests/support/windowstage.h"
#include "views/shell/mainwindow.h"
#include "views/statements/carriedclaims.h"
#include "views/statements/readerpage.h"
#include "views/statements/readertext.h"
#include "views/statements/textdialog.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// A new version of a statement's text, through the real main window and by keys.
class TestNewVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void carriesClaimsAndIsOneUndo();
    void placesByHand();
    void keepsWhatWasPasted();

private:
    [[nodiscard]] ReaderPage *page() const
    {
        return qobject_cast<ReaderPage *>(m_stage->session->window().currentPage());
    }
    [[nodiscard]] const StatementReading &reading() const { return page()->desk().reading(); }
    /// Opens the dialog by its key and hands it over once it stands there.
    void inDialog(const std::function<void(TextDialog &)> &act) const;
    /// Pastes a text into the dialog and goes on to the claims.
    static CarriedClaims *paste(TextDialog &dialog, const QString &content);

    Prompt m_prompt;
    std::unique_ptr<WindowStage> m_stage;
    const QString m_statement = SampleProject::id(u"statement", u"s-odihr-interim");
};

void TestNewVersion::init()
{
    m_stage = std::make_unique<WindowStage>(m_prompt);
    QVERIFY(m_stage->session->projects().openSample());
    m_stage->navigation().go({.page = u"reader"_s, .type = u"statement"_s, .id = m_statement});
    QVERIFY(page());
    QTRY_VERIFY(reading().hasText());
    QTRY_VERIFY(page()->desk().isSettled());
    QVERIFY(reading().claims.size() > 2);
}

void TestNewVersion::inDialog(const std::function<void(TextDialog &)> &act) const
{
    bool acted = false;
    m_stage->whenAsked([&](QWidget &asked) {
        auto *dialog = qobject_cast<TextDialog *>(&asked);
        QVERIFY(dialog);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        act(*dialog);
        acted = true;
    });
    m_stage->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(acted);
}

CarriedClaims *TestNewVersion::paste(TextDialog &dialog, const QString &content)
{
    for (QPlainTextEdit *box : dialog.findChildren<QPlainTextEdit *>())
        if (!box->isReadOnly())
            box->setPlainText(content);
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    return dialog.findChild<CarriedClaims *>();
}

void TestNewVersion::carriesClaimsAndIsOneUndo()
{
    const QString old = reading().words();
    const qsizetype claims = reading().claims.size();
    inDialog([&](TextDialog &dialog) {
        CarriedClaims *carried = paste(dialog, u"A line before all.\n"_s + old);
        QTRY_VERIFY(carried->isVisible());
        QCOMPARE(carried->plan().count(Reanchored::Place::Moved), carried->plan().claims.size());
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    });
    QTRY_COMPARE(reading().texts.size(), 2);
    QTRY_COMPARE(reading().words(), u"A line before all.\n"_s + old);
    QCOMPARE(reading().claims.size(), claims);
    for (const ReadClaim &claim : reading().claims)
        QCOMPARE(reading().words().mid(claim.span.start, claim.span.length), claim.anchor.value(u"quote").text());
    m_stage->activate();
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(reading().texts.size(), 1);
    QTRY_COMPARE(reading().words(), old);
    QVERIFY(reading().claims[0].anchor.isValid());
}

void TestNewVersion::placesByHand()
{
    const QString old = reading().words();
    const TextSpan gone = reading().claims[1].span;
    const QString claim = reading().claims[1].claim.id();
    inDialog([&](TextDialog &dialog) {
        CarriedClaims *carried = paste(dialog, QString(old).replace(gone.start, gone.length, u"xyz"_s));
        QTRY_VERIFY(carried->isVisible());
        const qsizetype open = carried->withoutPlace();
        QVERIFY(open > 0);
        auto *text = carried->findChild<ReaderText *>();
        const QModelIndex first = carried->findChild<QListView *>()->currentIndex();
        QVERIFY(first.isValid());
        text->select({gone.start, 3});
        QTest::keyClick(text, Qt::Key_P);
        QCOMPARE(carried->withoutPlace(), open - 1);
        QCOMPARE(carried->decided().size(), 1);
        // Taken away again, and placed again.
        carried->findChild<QListView *>()->setCurrentIndex(first);
        QTest::keyClick(carried->findChild<QListView *>(), Qt::Key_Delete);
        QCOMPARE(carried->withoutPlace(), open);
        text->select({gone.start, 3});
        QTest::keyClick(carried->findChild<QListView *>(), Qt::Key_P);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    });
    QTRY_COMPARE(reading().texts.size(), 2);
    const qsizetype place = reading().indexOf(claim);
    QVERIFY(place >= 0);
    QCOMPARE(reading().claims[place].anchor.value(u"quote").text(), u"xyz"_s);
}

void TestNewVersion::keepsWhatWasPasted()
{
    inDialog([](TextDialog &dialog) {
        paste(dialog, u"Half of a text."_s);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
    });
    QVERIFY(page()->desk().isSettled());
    QCOMPARE(reading().texts.size(), 1);
    m_stage->activate();
    inDialog([](TextDialog &dialog) {
        QPlainTextEdit *box = nullptr;
        for (QPlainTextEdit *one : dialog.findChildren<QPlainTextEdit *>())
            if (!one->isReadOnly())
                box = one;
        QCOMPARE(box->toPlainText(), u"Half of a text."_s);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return, Qt::ControlModifier);
        CarriedClaims *carried = dialog.findChild<CarriedClaims *>();
        QTRY_VERIFY(carried->isVisible());
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    });
    QTRY_COMPARE(reading().words(), u"Half of a text."_s);
    // Every claim is still there, though none has a place; one is given later.
    QVERIFY(reading().claims.size() > 2);
    QVERIFY(!reading().claims[1].anchor.isValid());
    m_stage->activate();
    m_stage->press(Qt::Key_J);
    m_stage->press(Qt::Key_J);
    const QString claim = reading().claims[1].claim.id();
    page()->text().select({8, 6});
    m_stage->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reading().indexOf(claim), 0);
    QTRY_VERIFY(page()->desk().isSettled());
    QCOMPARE(reading().claims[0].anchor.value(u"quote").text(), u"a text"_s);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!reading().claims[0].anchor.isValid());
    inDialog([](TextDialog &dialog) {
        for (QPlainTextEdit *one : dialog.findChildren<QPlainTextEdit *>())
            if (!one->isReadOnly())
                QCOMPARE(one->toPlainText(), QString());
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
    });
}

int main(int count, char *words[])
{
    Application application(count, words);
    TestNewVersion test;
    return QTest::qExec(&test, count, words);
}

#include "tst_newversion.moc"
