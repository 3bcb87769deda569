// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formstage.h"
#include "views/records/createdcard.h"
#include "views/records/formbody.h"
#include "views/records/recordrow.h"
#include "views/records/rowlist.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Records that are made in passing, under the field that refers to them.
class TestCreatedCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWithTheReferenceAndComesBackFilled();
    void cardsOfARowAreInTheOrderOfTab();
    void isScrolledIntoView();

private:
    static QList<CreatedCard *> cardsOf(FormStage &stage, QStringView list)
    {
        return stage.form->body()->list(list)->widgets().first()->cards().cards();
    }
};

void TestCreatedCard::goesWithTheReferenceAndComesBackFilled()
{
    FormStage stage;
    stage.form->openNew(requireRecordType(u"visit"), {});
    stage.type(stage.emptyRowEditor(u"visit_participant", u"organization"), u"Organization of Turkic States"_s);
    stage.press(Qt::Key_Return, Qt::AltModifier);
    const QList<CreatedCard *> made = cardsOf(stage, u"visit_participant");
    QCOMPARE(made.size(), 1);
    FieldEditor *shortName = made.first()->fields().editor(u"short_name");
    QVERIFY(shortName);
    stage.type(*shortName, u"OTS"_s);

    FieldEditor &reference =
        *stage.form->body()->list(u"visit_participant")->widgets().first()->fields().editor(u"organization");
    stage.type(reference, u"Another one"_s);
    stage.press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(cardsOf(stage, u"visit_participant").size(), 1);
    QVERIFY(cardsOf(stage, u"visit_participant").first() != made.first());
    QVERIFY(made.first()->isHidden());

    reference.setValue(Value(made.first()->id()));
    Q_EMIT reference.edited();
    QCOMPARE(cardsOf(stage, u"visit_participant"), made);
    QCOMPARE(shortName->value().text(), u"OTS"_s);
}

void TestCreatedCard::cardsOfARowAreInTheOrderOfTab()
{
    FormStage stage;
    stage.form->openNew(requireRecordType(u"visit"), {});
    stage.type(stage.emptyRowEditor(u"visit_participant", u"organization"), u"Organization of Turkic States"_s);
    stage.press(Qt::Key_Return, Qt::AltModifier);
    QCoreApplication::processEvents();
    FieldEditor *shortName = cardsOf(stage, u"visit_participant").first()->fields().editor(u"short_name");
    const RecordRow *row = stage.form->body()->list(u"visit_participant")->widgets().first();
    for (int i = 0; i < 12 && !shortName->tabStops().contains(stage.form->focusWidget()); ++i) {
        stage.press(Qt::Key_Tab);
        QVERIFY2(row->isAncestorOf(stage.form->focusWidget()), "Tab left the row before its card");
    }
    QVERIFY(shortName->tabStops().contains(stage.form->focusWidget()));
}

void TestCreatedCard::isScrolledIntoView()
{
    FormStage stage;
    stage.form->resize(900, 520);
    stage.form->openNew(requireRecordType(u"visit"), {});
    FieldEditor &source = stage.emptyRowEditor(u"citation", u"source");
    stage.type(source, u"An article"_s);
    stage.press(Qt::Key_Return, Qt::AltModifier);
    const CreatedCard *card = cardsOf(stage, u"citation").first();
    const auto *area = stage.form->findChild<QScrollArea *>();
    const auto bottom = [&] { return card->mapTo(area->viewport(), QPoint(0, card->height())).y(); };
    QTRY_VERIFY2(bottom() <= area->viewport()->height(), qPrintable(QString::number(bottom())));
    QTRY_VERIFY(source.mapTo(area->viewport(), QPoint()).y() >= 0);
}

QTEST_MAIN(TestCreatedCard)
#include "tst_createdcard.moc"
