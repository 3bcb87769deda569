// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testproject.h"

#include <QRegularExpression>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The tables of a project hold exactly what the record types describe.
class TestSchema : public QObject
{
    Q_OBJECT

private:
    struct Column
    {
        QString type;
        bool notNull = false;
        QString target;      ///< The table that a foreign key refers to.
        QString targetField; ///< And its column.
        QString check;       ///< The text of its CHECK, or empty.
    };
    using Table = QMap<QString, Column>;

    std::unique_ptr<TestProject> m_project;

    Table table(const QString &name) const;
    Table described(const RecordType &type) const;
    static QString checkOf(const Field &field);
    static void compare(const QString &name, const Table &actual, const Table &expected);

private Q_SLOTS:
    void initTestCase();
    void everyFieldHasItsColumn_data();
    void everyFieldHasItsColumn();
    void tablesAreStrict();
    void everyTypeHasItsTableAndNoneIsLeftOver();
    void referencesDatesAndTitlesAreIndexed();
    void fieldNamesAreUniqueAndPlain();
    void derivedFieldsLookAtWhatIsThere();
    void scopesFollowReferences();
    void missedFieldIsNoticed();
    void cleanupTestCase() { m_project.reset(); }
};

void TestSchema::initTestCase()
{
    m_project = std::make_unique<TestProject>();
}

TestSchema::Table TestSchema::table(const QString &name) const
{
    Connection &connection = m_project->workspace.connection();
    Table columns;
    QSqlQuery info = connection.query(u"SELECT name, type, \"notnull\" FROM pragma_table_info(?)"_s, {name});
    while (info.next())
        columns[info.value(0).toString()] = {info.value(1).toString(), info.value(2).toBool(), {}, {}, {}};
    QSqlQuery keys = connection.query(u"SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)"_s, {name});
    while (keys.next()) {
        Column &column = columns[keys.value(0).toString()];
        column.target = keys.value(1).toString();
        column.targetField = keys.value(2).toString();
    }
    const QString sql =
        connection.value(u"SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"_s, {name}).toString();
    static const QRegularExpression check(uR"(CHECK \((\w+) ((?:IN|BETWEEN|>=)[^()]*(?:\([^()]*\))?)\))"_s);
    QRegularExpressionMatchIterator found = check.globalMatch(sql);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        columns[match.captured(1)].check = match.captured(2).simplified();
    }
    return columns;
}

QString TestSchema::checkOf(const Field &field)
{
    if (field.kind == FieldKind::Flag)
        return u"IN (0, 1)"_s;
    if (field.kind == FieldKind::Choice) {
        QStringList keys;
        for (const ChoiceOption &option : field.choices)
            keys += u"'%1'"_s.arg(QString::fromLatin1(option.key));
        return u"IN (%1)"_s.arg(keys.join(u", "_s));
    }
    // What cannot be told from the field's kind.
    static const QHash<QString, QString> ranges{{u"latitude"_s, u"BETWEEN -90 AND 90"_s},
                                                {u"longitude"_s, u"BETWEEN -180 AND 180"_s},
                                                {u"polarity"_s, u"BETWEEN -2 AND 2"_s}};
    if (field.flags.testFlag(Counted))
        return u">= 0"_s;
    return ranges.value(field.key());
}

TestSchema::Table TestSchema::described(const RecordType &type) const
{
    Table columns{{u"seq"_s, {u"INTEGER"_s, false, u"record"_s, u"seq"_s, {}}}};
    for (const Field &field : type.fields) {
        if (!field.isStored())
            continue;
        Column column{u"TEXT"_s, field.flags.testFlag(Required), {}, {}, checkOf(field)};
        if (field.kind == FieldKind::Decimal)
            column.type = u"REAL"_s;
        if (field.kind == FieldKind::Integer || field.kind == FieldKind::Flag || field.isReference())
            column.type = u"INTEGER"_s;
        if (field.isReference()) {
            column.targetField = u"seq"_s;
            column.target = field.kind == FieldKind::Term           ? u"term"_s
                            : field.kind == FieldKind::AnyReference ? u"record"_s
                                                                    : QString::fromLatin1(field.target);
        }
        columns[field.key()] = column;
        if (field.kind == FieldKind::Date) {
            columns[field.key() + u"_earliest"_s] = {u"TEXT"_s, false, {}, {}, {}};
            columns[field.key() + u"_latest"_s] = {u"TEXT"_s, false, {}, {}, {}};
        }
    }
    return columns;
}

void TestSchema::compare(const QString &name, const Table &actual, const Table &expected)
{
    QCOMPARE(actual.keys(), expected.keys());
    for (auto column = expected.begin(); column != expected.end(); ++column) {
        const Column &held = actual[column.key()];
        const QByteArray where = (name + u'.' + column.key()).toUtf8();
        QVERIFY2(held.type == column->type, where + " has the type " + held.type.toUtf8());
        QVERIFY2(held.notNull == column->notNull, where + " differs in NOT NULL");
        QVERIFY2(held.target == column->target, where + " refers to " + held.target.toUtf8());
        QVERIFY2(held.targetField == column->targetField, where + " refers to " + held.targetField.toUtf8());
        QVERIFY2(held.check == column->check, where + " checks " + held.check.toUtf8());
    }
}

void TestSchema::everyFieldHasItsColumn_data()
{
    QTest::addColumn<QString>("name");
    for (const RecordType *type : recordTypes())
        QTest::newRow(type->name) << type->key();
}

void TestSchema::everyFieldHasItsColumn()
{
    QFETCH(QString, name);
    compare(name, table(name), described(requireRecordType(name)));
}

void TestSchema::tablesAreStrict()
{
    QSqlQuery tables = m_project->workspace.connection().query(
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
        "AND name NOT LIKE 'sqlite_%'"_s);
    while (tables.next())
        QFAIL(qPrintable(tables.value(0).toString()));
}

void TestSchema::everyTypeHasItsTableAndNoneIsLeftOver()
{
    QStringList expected{u"attachment_content"_s, u"change"_s, u"change_row"_s, u"record"_s, u"search_term"_s};
    for (const RecordType *type : recordTypes())
        expected += type->key();
    expected.sort();
    QStringList actual;
    QSqlQuery tables = m_project->workspace.connection().query(
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY name"_s);
    while (tables.next())
        actual += tables.value(0).toString();
    QCOMPARE(actual, expected);
}

void TestSchema::referencesDatesAndTitlesAreIndexed()
{
    Connection &connection = m_project->workspace.connection();
    for (const RecordType *type : recordTypes()) {
        QSet<QString> first;
        QSqlQuery indexes = connection.query(
            u"SELECT i.name FROM pragma_index_list(?) l JOIN pragma_index_info(l.name) i WHERE i.seqno = 0"_s,
            {type->key()});
        while (indexes.next())
            first += indexes.value(0).toString();
        for (const Field &field : type->fields) {
            if (field.isStored() && field.isReference())
                QVERIFY2(first.contains(field.key()), qPrintable(type->key() + u'.' + field.key()));
        }
    }
}

void TestSchema::fieldNamesAreUniqueAndPlain()
{
    static const QRegularExpression plain(u"^[a-z][a-z_]*$"_s);
    for (const RecordType *type : recordTypes()) {
        QSet<QString> seen{u"seq"_s, u"id"_s, u"private"_s, u"created"_s, u"changed"_s, u"type"_s};
        for (const Field &field : type->fields) {
            const QByteArray where = (type->key() + u'.' + field.key()).toUtf8();
            QVERIFY2(plain.match(field.key()).hasMatch(), where);
            QVERIFY2(!seen.contains(field.key()), where);
            seen += field.key();
            QVERIFY2(!field.displayLabel().isEmpty(), where);
        }
        QVERIFY2(*type->owner == '\0' || type->find(QString::fromLatin1(type->owner)), type->name);
    }
}

void TestSchema::derivedFieldsLookAtWhatIsThere()
{
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields) {
            const QByteArray where = (type->key() + u'.' + field.key()).toUtf8();
            if (field.kind == FieldKind::Figures)
                QVERIFY2(!m_project->term(u"measure"_s, QString::fromLatin1(field.derivation.measure)).isEmpty(),
                         where);
            if (field.kind != FieldKind::Links && field.kind != FieldKind::Count)
                continue;
            const RecordType *from = recordType(QString::fromLatin1(field.derivation.type));
            QVERIFY2(from, where);
            const Field *back = from->find(QString::fromLatin1(field.derivation.back));
            QVERIFY2(back && back->isStored() && back->isReference(), where);
            if (field.kind == FieldKind::Links)
                QVERIFY2(from->find(QString::fromLatin1(field.derivation.target)), where);
            if (*field.derivation.onlyField)
                QVERIFY2(from->find(QString::fromLatin1(field.derivation.onlyField)), where);
        }
    }
}

void TestSchema::scopesFollowReferences()
{
    for (const RecordType *type : recordTypes()) {
        for (const char *entry : type->scope) {
            const QString step = QString::fromLatin1(entry);
            if (step == "@"_L1)
                continue; // The record itself.
            const QByteArray where = (type->key() + u' ' + step).toUtf8();
            const bool back = step.startsWith(u'<');
            const RecordType *from = back ? recordType(step.mid(1).section(u'.', 0, 0)) : type;
            QVERIFY2(from, where);
            const Field *field = from->find(back ? step.section(u'.', 1) : step.section(u'.', 0, 0));
            QVERIFY2(field && field->isReference(), where);
        }
    }
}

void TestSchema::missedFieldIsNoticed()
{
    // The comparison itself: a description with one column more, or another type, must not pass.
    Table wider = described(requireRecordType(u"person"));
    QVERIFY(table(u"person"_s).keys() == wider.keys());
    wider[u"nickname"_s] = {u"TEXT"_s, false, {}, {}, {}};
    QVERIFY(table(u"person"_s).keys() != wider.keys());
    QCOMPARE(table(u"mission"_s)[u"state"_s].check.count(u'\''), 14);
    QCOMPARE(table(u"mission"_s)[u"election"_s].target, u"election"_s);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
