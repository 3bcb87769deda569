// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordparts.h"
#include "models/storage/editreading.h"
#include "tests/support/testproject.h"
#include "views/records/editors/fieldeditor.h"
#include "views/records/fieldset.h"
#include "views/records/formbody.h"
#include "views/records/recordform.h"
#include "views/records/recordrow.h"
#include "views/records/rowlist.h"
#include "views/shell/fonts.h"
#include "views/shell/messagebar.h"
#include "views/shell/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

/// Types as a user does: into whatever has the focus.
void type(const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), code, modifiers);
}

QString focusedField()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *editor = qobject_cast<FieldEditor *>(widget))
            return editor->field().key();
    }
    return {};
}

bool listIsOpen(const QWidget &window)
{
    for (const QListView *list : window.findChildren<QListView *>()) {
        if (list->isVisible())
            return true;
    }
    return false;
}

/// A value of every kind, with letters of the region's alphabets and a line end where that may stand.
Value sample(const Field &field, TestProject &project, const QHash<QString, QString> &targets)
{
    switch (field.kind) {
    case FieldKind::Text:
        return Value(u"Əliyev Şərqi Выборы — “x” & <b>%1"_s);
    case FieldKind::LongText:
        return Value(u"Birinci sətir: ığüşöç\nвторая строка 𝄞\n\nüçüncü"_s);
    case FieldKind::Integer:
        return Value(qint64(12345));
    case FieldKind::Decimal:
        return Value(40.4093);
    case FieldKind::Date:
        return Value(u"2024-02-06~"_s);
    case FieldKind::Choice:
        return Value(QString::fromLatin1(field.choices.back().key));
    case FieldKind::Term:
        return Value(project.workspace.store().terms(QString::fromLatin1(field.vocabulary)).first().id);
    case FieldKind::Flag:
        return Value::flag(false);
    case FieldKind::Reference:
        return Value(targets.value(QString::fromLatin1(field.target)));
    case FieldKind::Address:
        return Value(u"https://example.org/səhifə?a=1&b=2"_s);
    case FieldKind::Country:
        return Value(u"AZ"_s);
    case FieldKind::Language:
        return Value(u"az"_s);
    default:
        return {};
    }
}

} // namespace

class TestRecordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(loadFonts().problems.isEmpty());
        m_theme.setReduceMotion(true);
        m_theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_drafts = std::make_unique<Drafts>(m_project->folder(), m_project->path());
        m_election = m_project->add(
            u"election"_s,
            {{u"title"_s, u"Presidential, 7 Feb 2024"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
        m_form = std::make_unique<RecordForm>(m_theme, m_project->workspace, *m_drafts, m_countries, m_languages);
        m_form->resize(900, 800);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }

    void cleanup()
    {
        m_form.reset();
        m_drafts.reset();
        m_project.reset();
    }

    /// A visit with a new person, a new source and a known organisation, without touching the mouse.
    void visitByKeyboardOnly()
    {
        const QString ots = m_project->add(
            u"organization"_s, {{u"name"_s, u"Organization of Turkic States"_s}, {u"short_name"_s, u"OTS"_s}});
        m_form->openNew(requireRecordType(u"visit"), {.election = m_election, .mission = {}, .source = {}});
        QCOMPARE(focusedField(), u"title"_s);
        type(u"OTS received by the minister"_s);
        goTo(u"kind"_s);
        type(u"meet"_s);
        QVERIFY(listIsOpen(*m_form));
        key(Qt::Key_Return);
        QVERIFY(!listIsOpen(*m_form));
        goTo(u"happened"_s);
        type(u"6 Feb"_s);
        goTo(u"person"_s);
        type(u"Ceyhun Bayramov"_s);
        QTRY_VERIFY(listIsOpen(*m_form));
        key(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(focusedField(), u"person"_s);
        key(Qt::Key_Tab);
        QCOMPARE(focusedField(), u"organization"_s);
        type(u"turk"_s);
        QTRY_VERIFY(listIsOpen(*m_form));
        key(Qt::Key_Return);
        key(Qt::Key_S, Qt::AltModifier);
        QCOMPARE(focusedField(), u"source"_s);
        type(u"Trend, 6 Feb 2024"_s);
        QTRY_VERIFY(listIsOpen(*m_form));
        key(Qt::Key_Return, Qt::AltModifier);
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(saved.count(), 1);

        Store &store = m_project->workspace.store();
        const Record visit = store.record(saved[0][0].toString());
        QCOMPARE(visit.value(u"title").text(), u"OTS received by the minister"_s);
        QCOMPARE(visit.value(u"happened").text(), u"2024-02-06"_s);
        QCOMPARE(visit.value(u"kind").text(), m_project->term(u"visit_kind"_s, u"meeting"_s));
        QCOMPARE(visit.value(u"election").text(), m_election);
        const QList<Record> participants =
            store.recordsWhere(requireRecordType(u"visit_participant"), u"visit", visit.id());
        QCOMPARE(participants.size(), 1);
        QCOMPARE(store.label(participants[0].value(u"person").text()), u"Ceyhun Bayramov"_s);
        QCOMPARE(participants[0].value(u"organization").text(), ots);
        QCOMPARE(participants[0].value(u"side").text(), u"visitor"_s);
        const QList<Record> citations = store.recordsWhere(requireRecordType(u"citation"), u"subject", visit.id());
        QCOMPARE(citations.size(), 1);
        QCOMPARE(store.label(citations[0].value(u"source").text()), u"Trend, 6 Feb 2024"_s);
        QVERIFY(m_drafts->all().isEmpty());
        // All of it is one step back.
        QVERIFY(m_project->workspace.undoNow());
        QVERIFY(!store.record(visit.id()).isValid());
        QCOMPARE(store.count(requireRecordType(u"person")), 0);
    }

    void roundTripOfEveryPageType_data()
    {
        QTest::addColumn<QString>("name");
        for (const RecordType *recordType : recordTypes()) {
            if (recordType->placement == Placement::Page)
                QTest::newRow(recordType->name) << recordType->key();
        }
    }

    void roundTripOfEveryPageType()
    {
        QFETCH(QString, name);
        const RecordType &recordType = requireRecordType(name);
        const QHash<QString, QString> targets{
            {u"election"_s, m_election},
            {u"mission"_s, m_project->add(u"mission"_s, {{u"title"_s, u"M"_s}, {u"election"_s, m_election}})},
            {u"place"_s, m_project->add(u"place"_s, {{u"name"_s, u"Bakı"_s}})},
            {u"organization"_s, m_project->add(u"organization"_s, {{u"name"_s, u"ATƏT"_s}})},
            {u"person"_s, m_project->add(u"person"_s, {{u"name"_s, u"Əli"_s}})},
            {u"source"_s, m_project->add(u"source"_s, {{u"title"_s, u"Xəbər"_s}})},
        };
        m_form->openNew(recordType);
        Record wanted = m_form->edit().main.now;
        for (const Field &field : recordType.fields) {
            if (field.isStored() && !field.flags.testFlag(Hidden))
                wanted.setValue(field.key(), sample(field, *m_project, targets));
        }
        // Through the editors: shown, left, read out again.
        m_form->body()->fields().setRecord(wanted);
        for (FieldEditor *editor : m_form->body()->fields().editors()) {
            editor->control()->setFocus();
            QVERIFY2(editor->problem().isEmpty(), editor->field().name);
        }
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        m_form->save();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(m_project->workspace.store().record(wanted.id()), wanted);
        // What is shown and saved untouched changes nothing.
        QCOMPARE(m_form->edit().changes({}).changes.size(), 0);
    }

    void saveWithProblemsLeadsToTheFirst()
    {
        m_form->openNew(requireRecordType(u"visit"));
        goTo(u"happened"_s);
        type(u"the day after"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(focusedField(), u"title"_s);
        QVERIFY(!m_form->body()->fields().editor(u"title")->shownFinding().isEmpty());
        QVERIFY(!m_form->body()->fields().editor(u"happened")->shownFinding().isEmpty());
        key(Qt::Key_F8);
        QCOMPARE(focusedField(), u"election"_s);
        key(Qt::Key_F8);
        QCOMPARE(focusedField(), u"happened"_s);
        QCOMPARE(m_project->workspace.store().count(requireRecordType(u"visit")), 0);
    }

    void draftComesBackWithANote()
    {
        m_form->openNew(requireRecordType(u"person"));
        type(u"Əlizadə"_s);
        goTo(u"country"_s);
        type(u"Nirgend"_s);
        QSignalSpy left(m_form.get(), &RecordForm::left);
        key(Qt::Key_Escape);
        if (left.isEmpty()) // The first Escape may only close the list.
            key(Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        m_form->openNew(requireRecordType(u"source"));
        m_form->openNew(requireRecordType(u"person"));
        QCOMPARE(m_form->edit().main.now.value(u"name").text(), u"Əlizadə"_s);
        QCOMPARE(m_form->body()->fields().editor(u"country")->typed(), u"Nirgend"_s);
        QVERIFY(m_form->messages().message().text.contains(u"restored"_s));
        m_form->discard();
        QVERIFY(m_form->edit().main.now.value(u"name").isBlank());
        QVERIFY(m_drafts->all().isEmpty());
    }

    void conflictLetsChoose()
    {
        const QString id = m_project->add(u"person"_s, {{u"name"_s, u"One"_s}, {u"country"_s, u"AZ"_s}});
        QVERIFY(m_form->open(id));
        FieldEditor *name = m_form->body()->fields().editor(u"name");
        name->control()->setFocus();
        qobject_cast<QLineEdit *>(name->control())->selectAll();
        type(u"Two"_s);
        m_project->set(id, u"country"_s, u"TR"_s);
        QVERIFY(m_form->messages().message().text.contains(u"Save again"_s));
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        m_form->save();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(m_project->workspace.store().record(id).value(u"name").text(), u"Two"_s);
        QCOMPARE(m_project->workspace.store().record(id).value(u"country").text(), u"TR"_s);
    }

    void saveAndNextKeepsWhatStays()
    {
        const QString source = m_project->add(u"source"_s, {{u"title"_s, u"S"_s}});
        m_form->openNew(requireRecordType(u"visit"), {.election = m_election, .mission = {}, .source = source});
        type(u"First"_s);
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(saved.count(), 1);
        const RecordEdit next = m_form->edit();
        QVERIFY(next.isNew());
        QVERIFY(next.main.now.value(u"title").isBlank());
        QCOMPARE(next.main.now.value(u"election").text(), m_election);
        QCOMPARE(next.rows.size(), 1);
        QCOMPARE(next.rows[0].now.value(u"source").text(), source);
        QCOMPARE(focusedField(), u"title"_s);
    }

    void statementStartsWithElectionAndIssuer()
    {
        const QString mission = m_project->add(u"mission"_s, {{u"title"_s, u"M"_s}, {u"election"_s, m_election}});
        m_form->openNew(requireRecordType(u"statement"), {.election = m_election, .mission = mission, .source = {}});
        const QList<EditedRecord> rows = m_form->edit().rows;
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].now.value(u"mission").text().isEmpty() ? rows[1].now.value(u"mission").text()
                                                                : rows[0].now.value(u"mission").text(),
                 mission);
    }

    void rowsAreRemovedByKeyWithWhatHangsOnThem()
    {
        const QString mission = m_project->add(u"mission"_s, {{u"title"_s, u"M"_s}, {u"election"_s, m_election}});
        const QString person = m_project->add(u"person"_s, {{u"name"_s, u"P"_s}});
        const QString member = m_project->add(u"mission_member"_s, {{u"mission"_s, mission}, {u"person"_s, person}});
        m_project->add(u"note"_s, {{u"subject"_s, member}, {u"content"_s, u"n"_s}});
        QVERIFY(m_form->open(mission));
        RecordRow *row = m_form->body()->list(u"mission_member")->widgets().first();
        row->fields().editors().first()->control()->setFocus();
        key(Qt::Key_Delete, Qt::AltModifier);
        QTRY_VERIFY(!m_form->body()->list(u"mission_member")->rows().first().now.isValid());
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        m_form->save();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(m_project->workspace.store().count(requireRecordType(u"mission_member")), 0);
        QCOMPARE(m_project->workspace.store().count(requireRecordType(u"note")), 0);
    }

    void duplicateCopiesPartsButNoQuotes()
    {
        const QString mission = m_project->add(u"mission"_s, {{u"title"_s, u"M"_s}, {u"election"_s, m_election}});
        const QString person = m_project->add(u"person"_s, {{u"name"_s, u"P"_s}});
        m_project->add(u"mission_member"_s, {{u"mission"_s, mission}, {u"person"_s, person}});
        const QString source = m_project->add(u"source"_s, {{u"title"_s, u"S"_s}});
        m_project->add(u"citation"_s, {{u"subject"_s, mission}, {u"source"_s, source}, {u"quotation"_s, u"words"_s}});
        QVERIFY(m_form->openDuplicate(mission));
        const RecordEdit copy = m_form->edit();
        QVERIFY(copy.isNew());
        QVERIFY(copy.main.now.id() != mission);
        QCOMPARE(copy.rows.size(), 2);
        for (const EditedRecord &row : copy.rows) {
            QCOMPARE(row.now.value(ownerField(row.now.type())->key()).text(), copy.main.now.id());
            if (row.now.type().key() == u"citation"_s)
                QVERIFY(row.now.value(u"quotation").isBlank());
        }
        QVERIFY(m_form->openLike(mission));
        QCOMPARE(m_form->edit().main.now.value(u"election").text(), m_election);
        QVERIFY(m_form->edit().main.now.value(u"title").isBlank());
    }

    void readOnlyProjectShowsTheForm()
    {
        const QString id = m_project->add(u"person"_s, {{u"name"_s, u"One"_s}});
        m_form.reset();
        const QString path = m_project->path();
        m_project->workspace.close();
        QVERIFY(m_project->workspace.open(path, Access::ReadOnly));
        m_form = std::make_unique<RecordForm>(m_theme, m_project->workspace, *m_drafts, m_countries, m_languages);
        m_form->show();
        QVERIFY(m_form->open(id));
        QVERIFY(m_form->messages().message().text.contains(u"read-only"_s));
        QVERIFY(qobject_cast<QLineEdit *>(m_form->body()->fields().editor(u"name")->control())->isReadOnly());
        QVERIFY(!m_form->findChild<QPushButton *>(u"save"_s)->isVisible());
    }

    void everyControlHasANameAndTabReachesAll()
    {
        m_form->openNew(requireRecordType(u"mission"), {.election = m_election, .mission = {}, .source = {}});
        QStringList order;
        m_form->body()->editors().first()->control()->setFocus();
        for (int i = 0; i < 200; ++i) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(!focus->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(focus));
            if (const QString field = focusedField(); !field.isEmpty() && (order.isEmpty() || order.last() != field))
                order.append(field);
            key(Qt::Key_Tab);
            if (QApplication::focusWidget() == m_form->body()->editors().first()->control())
                break;
        }
        QStringList wanted;
        for (FieldEditor *editor : m_form->body()->editors()) {
            if (wanted.isEmpty() || wanted.last() != editor->field().key())
                wanted.append(editor->field().key());
        }
        qDebug() << order.mid(0, 60);
        QCOMPARE(order, wanted);
    }

private:
    /// Presses Tab until a field has the focus.
    void goTo(const QString &field)
    {
        for (int i = 0; i < 100 && focusedField() != field; ++i)
            key(Qt::Key_Tab);
        QCOMPARE(focusedField(), field);
    }

    Theme m_theme;
    const CodeList m_countries = CodeList::countries();
    const CodeList m_languages = CodeList::languages();
    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<RecordForm> m_form;
    QString m_election;
};

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
