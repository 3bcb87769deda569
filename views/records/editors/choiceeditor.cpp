// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/choiceeditor.h"

#include "models/records/folding.h"
#include "views/records/editors/optionline.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

ChoiceEditor::ChoiceEditor(const Field &field, EditorContext &context, Place place, QWidget *parent)
    : FieldEditor(field, context, place, parent)
    , m_line(new OptionLine(context.theme, this))
{
    m_line->setPlaceholderText(inRow() ? placeholder() : field.displayHint());
    if (!inRow())
        m_line->showOpener();
    adopt(m_line, m_line);
    if (makesTerms())
        m_line->setMakes(u"term"_s);
    connect(m_line, &OptionLine::wanted, this,
            [this](const QString &typed) { m_line->setOptions(typed, matching(typed) + makers(typed)); });
    connect(m_line, &OptionLine::createWanted, this, [this](const QString &, const QString &name) { create(name); });
    connect(m_line, &OptionLine::chosen, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &OptionLine::leftUnsettled, this, &ChoiceEditor::resolve);
}

bool ChoiceEditor::namesField(const Field &field)
{
    return field.kind == FieldKind::Text && field.key() == "field"_L1;
}

const CodeList *ChoiceEditor::codes() const
{
    if (field().kind == FieldKind::Country)
        return &context().countries;
    return field().kind == FieldKind::Language ? &context().languages : nullptr;
}

QList<ChoiceEditor::Known> ChoiceEditor::knownTerms() const
{
    QList<Known> found;
    for (const TermIndex::Entry &entry : context().terms.terms(QString::fromLatin1(field().vocabulary))) {
        if (!entry.term.retired) {
            const int level = entry.term.parent.isEmpty() ? 0 : 1;
            found.append(Known{Option{entry.term.id, entry.term.label, {}, {}, level, {}}, entry.words});
        }
    }
    for (const Record &made : context().created.all()) {
        if (made.type().key() == "term"_L1 &&
            made.value(u"vocabulary").text() == QLatin1StringView(field().vocabulary)) {
            const QString label = context().created.label(made.id());
            found.append(Known{Option{made.id(), label, tr("new"), {}, 0, {}}, {fold(label)}});
        }
    }
    return found;
}

QList<ChoiceEditor::Known> ChoiceEditor::knownFields() const
{
    QList<Known> found;
    if (!context().subject)
        return found;
    for (const Field &other : context().subject->fields) {
        if (other.isStored() && !other.flags.testFlag(Hidden))
            found.append(
                Known{Option{other.key(), other.displayLabel(), {}, {}, 0, {}},
                      {fold(other.displayLabel()), fold(other.key()), fold(QString::fromLatin1(other.label))}});
    }
    // An absence may also be of a measure, which stands there by its key.
    if (field().flags.testFlag(Required)) {
        for (const TermIndex::Entry &entry : context().terms.terms(u"measure"_s))
            found.append(
                Known{Option{entry.term.key, entry.term.label, tr("measure"), u"scale"_s, 0, {}}, entry.words});
    }
    return found;
}

QList<ChoiceEditor::Known> ChoiceEditor::known() const
{
    if (field().kind == FieldKind::Term)
        return knownTerms();
    if (namesField(field()))
        return knownFields();
    QList<Known> found;
    for (const ChoiceOption &option : field().choices) {
        const QString key = QString::fromLatin1(option.key);
        const QString label = field().choiceLabel(key);
        found.append(Known{Option{key, label, {}, {}, 0, {}},
                           {fold(label), fold(QString::fromLatin1(option.label)), fold(key)}});
    }
    return found;
}

QList<Option> ChoiceEditor::matchingCodes(const QString &typed) const
{
    const CodeList &list = *codes();
    const QString language = context().workspace.language();
    QList<Option> found;
    for (const QString &code : list.complete(typed, language, typed.isEmpty() ? 400 : 40))
        found.append({code, list.label(code, language), code, {}, 0, {}});
    return found;
}

QList<Option> ChoiceEditor::matching(const QString &typed) const
{
    if (codes())
        return matchingCodes(typed);
    const QString wanted = fold(typed);
    QList<Option> starting; // As the choice is shown,
    QList<Option> other;    // as it is called by its key or in another language,
    QList<Option> inner;    // or with a later word of either.
    for (const Known &one : known()) {
        const auto has = [&wanted](const QString &word) {
            return word.startsWith(wanted) || word.contains(u' ' + wanted) || word.contains(u'-' + wanted);
        };
        const bool starts = std::any_of(one.words.begin(), one.words.end(),
                                        [&wanted](const QString &word) { return word.startsWith(wanted); });
        if (fold(one.option.text).startsWith(wanted))
            starting.append(one.option);
        else if (starts)
            other.append(one.option);
        else if (std::any_of(one.words.begin(), one.words.end(), has))
            inner.append(one.option);
    }
    return starting + other + inner;
}

bool ChoiceEditor::makesTerms() const
{
    return field().kind == FieldKind::Term && QLatin1StringView(field().vocabulary) == "tag"_L1 &&
           context().workspace.isWritable();
}

QList<Option> ChoiceEditor::makers(const QString &typed) const
{
    if (typed.isEmpty() || !makesTerms())
        return {};
    const QString wanted = fold(typed);
    const QList<Known> all = known();
    const bool isThere =
        std::any_of(all.begin(), all.end(), [&wanted](const Known &one) { return fold(one.option.text) == wanted; });
    return isThere ? QList<Option>() : QList<Option>{{{}, tr("Create “%1”").arg(typed), {}, u"plus"_s, 0, u"term"_s}};
}

void ChoiceEditor::create(const QString &name)
{
    if (!makesTerms())
        return;
    const QList<Known> all = known();
    const auto there = std::find_if(
        all.begin(), all.end(), [wanted = fold(name)](const Known &one) { return fold(one.option.text) == wanted; });
    if (there != all.end()) {
        m_line->setChoice(there->option.id, there->option.text);
        Q_EMIT edited();
        return;
    }
    Record term(requireRecordType(u"term"), context().workspace.newId());
    // The key is for filters and exports, and must be like no other.
    QString key = fold(name);
    static const QRegularExpression signs(u"[^a-z0-9]+"_s);
    key.replace(signs, u"_"_s);
    const QString vocabulary = QString::fromLatin1(field().vocabulary);
    if (key.size() < 2 || !context().workspace.store().termId(vocabulary, key).isEmpty())
        key += u'_' + term.id().right(6);
    term.setValue(u"vocabulary", Value(vocabulary));
    term.setValue(u"key", Value(key));
    term.setValue(u"label_en", Value(name));
    if (const QString language = context().workspace.language(); language != "en"_L1)
        term.setValue(u"label_"_s + language, Value(name));
    context().created.add(term);
    m_line->setChoice(term.id(), name);
    Q_EMIT edited();
}

QString ChoiceEditor::labelOf(const QString &id) const
{
    if (id.isEmpty())
        return {};
    if (context().created.contains(id))
        return context().created.label(id);
    if (const CodeList *list = codes())
        return list->label(id, context().workspace.language());
    if (field().kind == FieldKind::Term)
        return context().terms.label(id);
    if (!field().choices.empty())
        return field().choiceLabel(id);
    for (const Known &one : known()) {
        if (one.option.id == id)
            return one.option.text;
    }
    return id;
}

void ChoiceEditor::resolve()
{
    const QString wanted = m_line->text().trimmed();
    QList<Option> fitting = matching(wanted);
    const QString folded = fold(wanted);
    const auto exact = std::find_if(fitting.begin(), fitting.end(),
                                    [&folded](const Option &option) { return fold(option.text) == folded; });
    const Option *taken = exact != fitting.end() ? &*exact : fitting.size() == 1 ? &fitting.first() : nullptr;
    if (taken)
        m_line->setChoice(taken->id, taken->text);
    Q_EMIT edited();
}

Value ChoiceEditor::value() const
{
    return Value(m_line->id());
}

void ChoiceEditor::setValue(const Value &value)
{
    if (value.text() != m_line->id() || !m_line->isSettled())
        m_line->setChoice(value.text(), labelOf(value.text()));
}

QString ChoiceEditor::problem() const
{
    return typed().isEmpty() ? QString()
                             : tr("“%1” is not on the list. Choose an entry, or clear the field.").arg(typed());
}

QString ChoiceEditor::typed() const
{
    return m_line->isSettled() ? QString() : m_line->text().trimmed();
}

void ChoiceEditor::setTyped(const QString &text)
{
    m_line->setText(text);
}

QWidget *ChoiceEditor::control() const
{
    return m_line;
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

} // namespace scrutineer
