// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/choicebody.h"

#include "models/records/codelist.h"
#include "models/records/recordparts.h"
#include "models/storage/delivery.h"
#include "views/records/editors/termindex.h"

#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostFound = 40;

QList<CheckList::Item> codeItems(const CodeList &codes, const QString &language)
{
    QList<CheckList::Item> items;
    for (const QString &code : codes.sorted(language))
        items.append({code, codes.label(code, language), {code, codes.label(code, u"en"_s)}, 0});
    return items;
}

} // namespace

ChoiceBody::ChoiceBody(const Field &field, Workspace &workspace, QWidget *parent)
    : ConditionBody(parent)
    , m_field(field)
    , m_workspace(workspace)
    , m_list(new CheckList(CheckList::Mode::Several, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &CheckList::changed, this, &ConditionBody::changed);
    connect(m_list, &CheckList::accepted, this, &ConditionBody::accepted);
    if (!isReference()) {
        m_list->setItems(items());
        return;
    }
    m_list->setRemote(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(60);
    connect(&m_pause, &QTimer::timeout, this, &ChoiceBody::find);
    connect(m_list, &CheckList::wanted, this, [this](const QString &typed) {
        m_typed = typed;
        m_pause.start();
    });
    find();
}

bool ChoiceBody::isReference() const
{
    return m_field.kind == FieldKind::Reference || m_field.kind == FieldKind::AnyReference;
}

QList<CheckList::Item> ChoiceBody::termItems() const
{
    TermIndex index(m_workspace.store());
    QList<CheckList::Item> items;
    for (const TermIndex::Entry &entry : index.terms(QString::fromLatin1(m_field.vocabulary)))
        items.append({entry.term.key, entry.term.label, entry.words, entry.term.parent.isEmpty() ? 0 : 1});
    return items;
}

QList<CheckList::Item> ChoiceBody::items() const
{
    QList<CheckList::Item> items;
    switch (m_field.kind) {
    case FieldKind::Term:
        return termItems();
    case FieldKind::Country:
        return codeItems(CodeList::countries(), m_workspace.language());
    case FieldKind::Language:
        return codeItems(CodeList::languages(), m_workspace.language());
    case FieldKind::Flag:
        return {{u"yes"_s, tr("Yes"), {}, 0}, {u"no"_s, tr("No"), {}, 0}};
    default:
        for (const ChoiceOption &option : m_field.choices) {
            const QString key = QString::fromLatin1(option.key);
            items.append({key, m_field.choiceLabel(key), {QString::fromLatin1(option.label), key}, 0});
        }
        return items;
    }
}

void ChoiceBody::find()
{
    const QList<const RecordType *> types = targetTypes(m_field);
    const auto work = [types, typed = m_typed](Connection &connection) {
        QList<Labelled> found;
        for (const RecordType *type : types)
            found += Store(connection).completions(*type, typed, qMax(5, mostFound / int(types.size())));
        return found;
    };
    deliver(m_workspace.searches().run(work), this, [this, typed = m_typed](const QList<Labelled> &found) {
        if (typed != m_typed)
            return;
        QList<CheckList::Item> items;
        for (const Labelled &record : found)
            items.append({record.id, record.label, {}, 0});
        m_list->setItems(items);
    });
}

void ChoiceBody::setValues(const QList<FilterValue> &values)
{
    QList<CheckList::Item> checked;
    for (const FilterValue &value : values) {
        QString label = value.form == FilterValue::Form::Record ? m_workspace.store().label(value.text)
                                                                : m_list->textOf(value.text);
        checked.append({value.text, label.isEmpty() ? value.text : label, {}, 0});
    }
    m_list->setChecked(checked);
}

QList<FilterValue> ChoiceBody::values() const
{
    QList<FilterValue> values;
    for (const QString &id : m_list->checked()) {
        // A text that was typed into a filter of references stays what it was: words of a label.
        const bool isRecord = isReference() && !m_workspace.store().typeOf(id).isEmpty();
        values += isRecord ? FilterValue::ofRecord(id) : FilterValue::ofText(id);
    }
    return values;
}

} // namespace scrutineer
