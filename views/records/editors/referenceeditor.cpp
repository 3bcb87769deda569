// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/referenceeditor.h"

#include "models/records/folding.h"
#include "models/records/recordparts.h"
#include "models/storage/delivery.h"
#include "views/records/editors/optionline.h"
#include "views/shell/icon.h"

#include <QAction>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr int mostFound = 30;

} // namespace

ReferenceEditor::ReferenceEditor(const Field &field, EditorContext &context, Place place, QWidget *parent)
    : FieldEditor(field, context, place, parent)
    , m_line(new OptionLine(context.theme, this))
    , m_open(m_line->addAction(icon(u"arrow-right"_s, Ink::Muted), QLineEdit::TrailingPosition))
{
    m_line->setPlaceholderText(inRow() ? placeholder() : field.displayHint());
    m_open->setText(tr("Open this record"));
    m_open->setToolTip(tr("Open this record (F4)"));
    if (!inRow())
        m_line->showOpener();
    adopt(m_line, m_line);
    if (const QString type = makes(); !type.isEmpty())
        m_line->setMakes(type);
    m_pause.setSingleShot(true);
    m_pause.setInterval(60);
    connect(&m_pause, &QTimer::timeout, this, &ReferenceEditor::search);
    connect(m_line, &OptionLine::wanted, this, [this](const QString &typed) {
        m_wanted = typed;
        m_pause.start();
    });
    connect(m_line, &OptionLine::chosen, this, &ReferenceEditor::choose);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &OptionLine::createWanted, this, &ReferenceEditor::create);
    connect(m_line, &OptionLine::leftUnsettled, this, &ReferenceEditor::resolve);
    connect(&context.created, &CreatedRecords::changed, this, [this](const QString &id) {
        if (id == m_line->id() && m_line->isSettled())
            m_line->setChoice(id, this->context().label(id));
    });
    const auto open = [this] {
        if (const QString id = m_line->id(); !id.isEmpty() && !this->context().created.contains(id))
            Q_EMIT recordWanted(id);
    };
    connect(m_open, &QAction::triggered, this, open);
    auto *key = new QShortcut(Qt::Key_F4, m_line, open);
    key->setContext(Qt::WidgetShortcut);
    showButton();
}

void ReferenceEditor::search()
{
    const QList<const RecordType *> types = targetTypes(field());
    const QString typed = m_wanted;
    const QString election = context().inherited.value(u"election"_s);
    const int each = qMax(5, mostFound / int(types.size()));
    deliver(
        context().workspace.searches().run([types, typed, each, election](Connection &connection) {
            QList<Completion> found;
            for (const RecordType *type : types)
                found += completionsWithNotes(connection, *type, typed, each, election);
            return found;
        }),
        this, [this, typed](const QList<Completion> &found) { show(typed, found); },
        [this, typed](const SqlError &) { show(typed, {}); });
}

QList<Option> ReferenceEditor::made(const QString &typed) const
{
    QList<Option> found;
    const QList<const RecordType *> types = targetTypes(field());
    const QString wanted = fold(typed);
    for (const Record &record : context().created.all()) {
        const QString label = context().created.label(record.id());
        if (types.contains(&record.type()) && fold(label).contains(wanted))
            found.append({record.id(), label, tr("new"), QString::fromLatin1(record.type().icon), 0, {}});
    }
    return found;
}

QString ReferenceEditor::makes() const
{
    if (field().kind == FieldKind::AnyReference || !context().workspace.isWritable())
        return {};
    const RecordType &type = *targetTypes(field()).first();
    return nameField(type) ? type.key() : QString();
}

QList<Option> ReferenceEditor::makers(const QString &typed) const
{
    if (typed.isEmpty() || makes().isEmpty())
        return {};
    return {{{}, tr("Create “%1”").arg(typed), {}, u"plus"_s, 0, makes()}};
}

void ReferenceEditor::show(const QString &typed, const QList<Completion> &found)
{
    if (typed != m_wanted)
        return;
    QList<Option> options = made(typed);
    const bool any = field().kind == FieldKind::AnyReference;
    for (const Completion &one : found) {
        const Labelled &record = one.record;
        const RecordType &type = requireRecordType(record.type);
        options.append({record.id,
                        record.label,
                        any ? type.displaySingular().toLower() : one.note,
                        QString::fromLatin1(type.icon),
                        0,
                        {}});
    }
    options += makers(typed);
    m_shown = options;
    m_shownFor = typed;
    m_line->setOptions(typed, options);
}

void ReferenceEditor::create(const QString &typeName, const QString &name)
{
    const RecordType &type = requireRecordType(typeName);
    Record record(type, context().workspace.newId());
    record.setValue(nameField(type)->key(), Value(name));
    for (const Field &other : type.fields) {
        const QString inherited = other.kind == FieldKind::Reference
                                      ? context().inherited.value(QString::fromLatin1(other.target))
                                      : QString();
        if (other.flags.testFlag(Required) && !inherited.isEmpty())
            record.setValue(other.key(), Value(inherited));
    }
    context().created.add(record);
    m_line->setChoice(record.id(), name);
    showButton();
    Q_EMIT recordMade(record.id());
    Q_EMIT edited();
}

void ReferenceEditor::choose()
{
    showButton();
    Q_EMIT edited();
}

void ReferenceEditor::resolve()
{
    // Only what the list has shown for this very text is taken without being asked for.
    const QString text = m_line->text().trimmed();
    if (text == m_shownFor) {
        const QString folded = fold(text);
        QList<Option> exact;
        std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(exact),
                     [&folded](const Option &option) { return !option.isCreate() && fold(option.text) == folded; });
        if (exact.size() == 1)
            m_line->setChoice(exact.first().id, exact.first().text);
    }
    showButton();
    Q_EMIT edited();
}

void ReferenceEditor::showButton()
{
    m_open->setVisible(!m_line->id().isEmpty() && !context().created.contains(m_line->id()));
}

Value ReferenceEditor::value() const
{
    return Value(m_line->id());
}

void ReferenceEditor::setValue(const Value &value)
{
    if (value.text() != m_line->id() || !m_line->isSettled())
        m_line->setChoice(value.text(), value.isBlank() ? QString() : context().label(value.text()));
    showButton();
}

QString ReferenceEditor::problem() const
{
    return typed().isEmpty()
               ? QString()
               : tr("Nothing is called “%1”. Choose a record from the list, or create it with Alt+Enter.").arg(typed());
}

QString ReferenceEditor::typed() const
{
    return m_line->isSettled() ? QString() : m_line->text().trimmed();
}

void ReferenceEditor::setTyped(const QString &text)
{
    m_line->setText(text);
}

QWidget *ReferenceEditor::control() const
{
    return m_line;
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

} // namespace scrutineer
