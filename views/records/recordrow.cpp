// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordrow.h"

#include "models/records/edtf.h"
#include "models/records/recordparts.h"
#include "views/records/createdcard.h"
#include "views/records/formlayout.h"
#include "views/records/rowlist.h"
#include "views/shell/icon.h"
#include "views/shell/reveal.h"
#include "views/shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

QToolButton *rowButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName, Ink::Muted));
    button->setToolTip(name.toHtmlEscaped());
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::ClickFocus);
    return button;
}

QString worded(const Field &field, const Value &value, const EditorContext &context)
{
    switch (field.kind) {
    case FieldKind::Term:
    case FieldKind::Reference:
    case FieldKind::AnyReference:
        return context.label(value.text());
    case FieldKind::Choice:
        return field.choiceLabel(value.text());
    case FieldKind::Date:
        return Edtf::parse(value.text()).value_or(Edtf()).display(QLocale());
    case FieldKind::Flag:
        return value.truth() ? RecordRow::tr("yes") : RecordRow::tr("no");
    default:
        return value.text().simplified();
    }
}

} // namespace

RecordRow::RecordRow(const EditedRecord &edited, bool holdsSources, EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_before(edited.before)
    , m_first(edited.now)
    , m_fields(new FieldSet(context, this))
    , m_cards(new CreatedCards(context, this))
    , m_layout(new QVBoxLayout(this))
    , m_summary(new QLabel(this))
    , m_unfold(rowButton(u"chevron-down"_s, tr("More fields (Alt+M)"), this))
    , m_remove(rowButton(u"x"_s, tr("Take away (Alt+Delete)"), this))
    , m_holdsSources(holdsSources)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    const RowFields split = rowFields(m_first.type());
    for (const Field *field : split.front)
        line->addWidget(m_fields->add(*field, FieldEditor::Place::Row, this), rowShare(*field), Qt::AlignTop);
    line->addWidget(m_unfold, 0, Qt::AlignTop);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    m_layout->addLayout(line);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setStyleProperty(*m_summary, "role", u"caption"_s);
    m_layout->addWidget(m_summary);
    m_layout->addWidget(m_cards);
    m_unfold->setVisible(holdsSources || !split.more.isEmpty());
    m_fields->setRecord(m_first);
    for (const Field *field : split.front) {
        if (const QString id = m_first.value(field->key()).text(); context.created.contains(id))
            m_cards->add(id);
    }
    connect(m_fields, &FieldSet::edited, this, &RecordRow::changed);
    connect(m_fields, &FieldSet::left, this, &RecordRow::left);
    connect(m_fields, &FieldSet::recordWanted, this, &RecordRow::recordWanted);
    connect(m_fields, &FieldSet::recordMade, m_cards, &CreatedCards::add);
    connect(m_fields, &FieldSet::repairWanted, this,
            [this](const QString &field) { Q_EMIT repairWanted(m_first.id(), field); });
    connect(m_cards, &CreatedCards::edited, this, &RecordRow::changed);
    connect(m_cards, &CreatedCards::left, this, &RecordRow::left);
    connect(m_cards, &CreatedCards::rearranged, this, &RecordRow::unfolded);
    connect(m_unfold, &QToolButton::clicked, this, &RecordRow::toggleMore);
    connect(m_remove, &QToolButton::clicked, this, &RecordRow::removeWanted);
    summarise();
}

RecordRow::~RecordRow()
{
    // Its editors use the context that this row owns.
    delete m_sources;
}

void RecordRow::makeSources()
{
    if (m_sources || !m_holdsSources)
        return;
    m_sourceContext = std::make_unique<EditorContext>(m_context);
    m_sourceContext->subject = &m_first.type();
    m_sources =
        new RowList(requireRecordType(u"citation"), m_first.id(), RowList::Sources::Without, *m_sourceContext, this);
    m_sources->setContentsMargins(12, 0, 0, 4);
    m_sources->setRows({}, {});
    m_sources->setReadOnly(m_readOnly);
    m_sources->hide();
    m_layout->insertWidget(m_more ? 2 : 1, m_sources);
    connect(m_sources, &RowList::changed, this, &RecordRow::changed);
    connect(m_sources, &RowList::left, this, &RecordRow::left);
    connect(m_sources, &RowList::rearranged, this, &RecordRow::unfolded);
    connect(m_sources, &RowList::recordWanted, this, &RecordRow::recordWanted);
    connect(m_sources, &RowList::repairWanted, this, &RecordRow::repairWanted);
}

void RecordRow::setSources(const QList<EditedRecord> &rows, const QHash<QString, QHash<QString, QString>> &typed)
{
    makeSources();
    if (!m_sources)
        return;
    m_sources->setRows(rows, typed);
    summarise();
}

void RecordRow::addSource()
{
    if (!m_holdsSources)
        return;
    unfold();
    m_sources->focusEmptyRow();
    reveal(*m_sources);
}

void RecordRow::toggleMore()
{
    if (m_unfolded) {
        m_unfolded = false;
        if (m_more)
            m_more->hide();
        if (m_sources)
            m_sources->hide();
        summarise();
    } else {
        unfold();
        reveal(m_sources ? static_cast<QWidget &>(*m_sources) : *this);
    }
}

void RecordRow::setDefault(const QString &field, const Value &value)
{
    const bool filled = !m_fields->record().value(field).isBlank() || m_fields->typed().contains(field);
    if (filled || value.isBlank())
        return;
    m_defaults.insert(field);
    m_fields->setValue(field, value);
}

void RecordRow::unfold()
{
    const RowFields split = rowFields(m_first.type());
    if (split.more.isEmpty() && !m_holdsSources)
        return;
    m_unfolded = true;
    makeSources();
    if (!m_more && !split.more.isEmpty()) {
        m_more = new QWidget(this);
        auto *grid = new QGridLayout(m_more);
        grid->setContentsMargins(12, 0, 0, 4);
        grid->setSpacing(6);
        int cell = 0;
        for (const Field *field : split.more) {
            const bool whole = field->kind == FieldKind::LongText;
            if (whole && cell % 2 == 1)
                ++cell;
            FieldEditor *editor = m_fields->add(*field, FieldEditor::Place::Row, m_more);
            grid->addWidget(editor, cell / 2, cell % 2, 1, whole ? 2 : 1, Qt::AlignTop);
            cell += whole ? 2 : 1;
        }
        m_layout->insertWidget(1, m_more);
    }
    if (m_more)
        m_more->show();
    if (m_sources)
        m_sources->show();
    m_summary->hide();
    m_unfold->setIcon(icon(u"chevron-up"_s, Ink::Muted));
    Q_EMIT unfolded();
}

QList<FieldEditor *> RecordRow::editors() const
{
    QList<FieldEditor *> found;
    for (FieldEditor *editor : m_fields->editors()) {
        if (!m_more || !m_more->isHidden() || editor->parentWidget() != m_more)
            found.append(editor);
    }
    if (m_sources && !m_sources->isHidden())
        found += m_sources->editors();
    return found + m_cards->editors();
}

void RecordRow::summarise()
{
    m_unfold->setIcon(icon(u"chevron-down"_s, Ink::Muted));
    const Record now = m_fields->record();
    QStringList parts;
    for (const Field *field : rowFields(m_first.type()).more) {
        const Value value = now.value(field->key());
        if (!value.isBlank())
            parts.append(tr("%1: %2").arg(field->displayLabel(), worded(*field, value, m_context)));
    }
    if (const qsizetype sources = m_sources ? m_sources->widgets().size() - (m_readOnly ? 0 : 1) : 0; sources > 0)
        parts.append(tr("%n source(s)", nullptr, int(sources)));
    m_summary->setText(parts.join(u" · "_s));
    m_summary->setVisible(!parts.isEmpty());
}

EditedRecord RecordRow::edited() const
{
    return {m_before, m_fields->record()};
}

QList<EditedRecord> RecordRow::records() const
{
    QList<EditedRecord> found{edited()};
    return m_sources ? found + m_sources->rows() : found;
}

bool RecordRow::isBlank() const
{
    if (m_sources && !m_sources->rows().isEmpty())
        return false;
    if (m_before.isValid() || !m_fields->typed().isEmpty())
        return false;
    const Record now = m_fields->record();
    const Field *owner = ownerField(now.type());
    for (const Field &field : now.type().fields) {
        const bool counts = field.isStored() && &field != owner && !m_defaults.contains(field.key());
        if (counts && !now.value(field.key()).isBlank())
            return false;
    }
    return true;
}

void RecordRow::setTyped(const QHash<QString, QString> &texts)
{
    for (const Field *field : rowFields(m_first.type()).more) {
        if (texts.contains(field->key()))
            unfold();
    }
    m_fields->setTyped(texts);
}

void RecordRow::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

void RecordRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_fields->setReadOnly(readOnly);
    if (m_sources)
        m_sources->setReadOnly(readOnly);
    m_remove->setEnabled(!readOnly);
}

bool RecordRow::isRemovable() const
{
    return m_remove->isEnabled();
}

} // namespace scrutineer
