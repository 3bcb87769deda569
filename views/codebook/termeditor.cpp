// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/termeditor.h"

#include "models/analysis/slips.h"
#include "models/storage/delivery.h"
#include "models/storage/editreading.h"
#include "views/records/draftpen.h"
#include "views/records/editors/fieldeditor.h"
#include "views/records/fieldset.h"
#include "views/shell/linkbutton.h"
#include "views/shell/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

TermEditor::TermEditor(const Theme &theme, Workspace &workspace, Drafts &drafts, QWidget *parent)
    : QWidget(parent)
    , m_terms(workspace.store())
    , m_context{theme, workspace, m_countries, m_languages, m_created, m_terms}
    , m_pen(new DraftPen(
          drafts, [this] { return draft(); }, this))
    , m_scroll(new QScrollArea(this))
    , m_fields(new FieldSet(m_context, this))
    , m_title(new QLabel(this))
    , m_key(new QLabel(this))
    , m_uses(new LinkButton({}, this))
    , m_parent(new QComboBox(this))
    , m_colour(new QComboBox(this))
{
    build();
    fillColours();
    connect(m_fields, &FieldSet::edited, this, &TermEditor::touch);
    connect(m_fields, &FieldSet::left, this, &TermEditor::commit);
    const auto chosen = [this] {
        touch();
        commit();
    };
    connect(m_parent, &QComboBox::activated, this, chosen);
    connect(m_colour, &QComboBox::activated, this, chosen);
    connect(m_pen, &DraftPen::failed, this, &TermEditor::failed);
    connect(m_uses, &LinkButton::clicked, this, [this] { Q_EMIT usesRequested(m_uses); });
    connect(&theme, &Theme::changed, this, &TermEditor::fillColours);
    setEnabled(false);
}

TermEditor::~TermEditor()
{
    m_pen->writeNow();
    m_fields->disconnect(this);
    // The editors use what this widget owns.
    delete m_scroll->takeWidget();
}

void TermEditor::showTerm(const Codebook &codebook, const QString &id)
{
    if (id == m_stored.id()) {
        refresh(codebook);
        return;
    }
    leave();
    const CodebookTerm *term = codebook.find(id);
    m_touched = false;
    m_stored = term ? term->record : Record();
    m_scroll->setVisible(term != nullptr);
    setEnabled(term != nullptr);
    if (!term)
        return;
    m_fields->forgetVisits();
    setRecord(m_stored);
    take(codebook, *term);
    setRecord(m_stored);
    const std::optional<Draft> kept = m_pen->drafts().of(id);
    const std::optional<RecordEdit> typed = kept ? RecordEdit::fromJson(kept->content) : std::nullopt;
    if (typed && m_context.workspace.isWritable()) {
        const RecordEdit now = rebased(*typed, m_context.workspace.store());
        setRecord(now.main.now);
        m_fields->setTyped(now.typed.value(id));
        m_touched = isChanged();
        if (m_touched)
            Q_EMIT restored(kept->written);
    }
    present();
}

void TermEditor::refresh(const Codebook &codebook)
{
    // While something is being written the project is read again afterwards.
    if (const CodebookTerm *term = codebook.find(m_stored.id()); term && m_pending == 0)
        take(codebook, *term);
}

void TermEditor::take(const Codebook &codebook, const CodebookTerm &term)
{
    const Record before = m_stored;
    const Record now = current();
    m_stored = term.record;
    fillParents(codebook);
    Record shown = m_stored;
    for (const Field &field : shown.type().fields) {
        if (field.isStored() && now.value(field.key()) != before.value(field.key()))
            shown.setValue(field.key(), now.value(field.key()));
    }
    setRecord(shown);
    const QString language = m_context.workspace.language();
    m_title->setText(term.label(language));
    m_key->setText(m_stored.value(u"key").text());
    m_uses->setText(term.uses == 0 ? tr("Not used") : tr("Used %n time(s)", nullptr, int(term.uses)));
    m_digits.clear();
    for (const CodebookTerm &other : codebook.terms()) {
        const std::optional<qint64> digit = other.record.value(u"digit").integer();
        if (digit && other.vocabulary() == term.vocabulary() && other.id() != term.id() && !other.isRetired())
            m_digits.insert(*digit, other.label(language));
    }
    const bool writable = m_context.workspace.isWritable();
    m_fields->setReadOnly(!writable);
    m_parent->setEnabled(writable);
    m_colour->setEnabled(writable);
}

void TermEditor::fillParents(const Codebook &codebook)
{
    const QStringList below = codebook.withChildren(m_stored.id());
    m_parent->clear();
    m_parent->addItem(tr("None"), QString());
    const QList<Codebook::Line> lines = codebook.lines(m_stored.value(u"vocabulary").text());
    for (const Codebook::Line &line : lines) {
        if (!below.contains(line.term->id()))
            m_parent->addItem(QString(line.depth * 3, u' ') + line.term->label(m_context.workspace.language()),
                              line.term->id());
    }
}

void TermEditor::setRecord(const Record &record)
{
    m_fields->setRecord(record);
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(record.value(u"parent").text())));
    const QString colour = record.value(u"colour").text();
    // What came from elsewhere is shown as it is.
    if (m_colour->findData(colour) < 0 && !colour.isEmpty())
        m_colour->addItem(colour, colour);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(colour)));
}

Record TermEditor::current() const
{
    Record now = m_fields->record();
    if (!now.isValid())
        return m_stored;
    const QString parent = m_parent->currentData().toString();
    // A parent that cannot be chosen stays until another is.
    if (m_parent->findData(m_stored.value(u"parent").text()) >= 0 || !parent.isEmpty())
        now.setValue(u"parent", parent);
    now.setValue(u"colour", m_colour->currentData().toString());
    return now;
}

bool TermEditor::isChanged() const
{
    return m_stored.isValid() && (current() != m_stored || !m_fields->typed().isEmpty());
}

Draft TermEditor::draft() const
{
    RecordEdit edit;
    edit.main = {m_stored, current()};
    if (const QHash<QString, QString> typed = m_fields->typed(); !typed.isEmpty())
        edit.typed.insert(m_stored.id(), typed);
    return {.type = u"term"_s,
            .recordId = m_stored.id(),
            .isNew = false,
            .label = m_stored.value(u"label_en").text(),
            .written = {},
            .content = edit.toJson()};
}

void TermEditor::touch()
{
    m_touched = true;
    m_pen->touch();
}

void TermEditor::present()
{
    const Record now = current();
    QList<Slip> slips;
    for (const Finding &finding : now.findings())
        slips.append({now.id(), finding, {}, {}, {}});
    const std::optional<qint64> digit = now.value(u"digit").integer();
    if (digit && *digit > 9)
        slips.append(
            {now.id(), {Finding::Severity::Error, u"digit"_s, tr("A key is one digit, from 0 to 9.")}, {}, {}, {}});
    else if (digit && m_digits.contains(*digit))
        slips.append({now.id(),
                      {Finding::Severity::Warning, u"digit"_s, tr("“%1” has this key too.").arg(m_digits[*digit])},
                      {},
                      {},
                      {}});
    m_fields->show(slips, true);
}

void TermEditor::commit()
{
    if (!m_stored.isValid() || !m_touched || !m_context.workspace.isWritable())
        return;
    present();
    const Record now = current();
    const QList<Finding> findings = now.findings();
    const bool hasError = std::ranges::any_of(
        findings, [](const Finding &finding) { return finding.severity == Finding::Severity::Error; });
    if (hasError || !m_fields->typed().isEmpty() || now.value(u"digit").integer().value_or(0) > 9)
        return;
    m_touched = false;
    ChangeSet changes;
    changes.update(m_stored, now);
    const QString id = m_stored.id();
    if (changes.isEmpty()) {
        m_pen->drop(id);
        return;
    }
    QStringList fields;
    for (const FieldChange &change : changes.changes.first().fields)
        fields += now.type().find(change.field)->displayLabel();
    changes.title = tr("Edit term “%1”: %2").arg(m_stored.value(u"label_en").text(), fields.join(u", "_s));
    m_stored = now;
    ++m_pending;
    deliver(m_context.workspace.commit(changes), this,
            [this, id](const Workspace::Committed &committed) { told(id, committed); });
}

void TermEditor::told(const QString &id, const Workspace::Committed &committed)
{
    --m_pending;
    if (committed) {
        // What was typed meanwhile has a draft of its own to come.
        if (id != m_stored.id() || !m_touched)
            m_pen->drafts().remove(id);
        return;
    }
    if (id == m_stored.id()) {
        const Record typed = current();
        const Record held = m_context.workspace.store().record(id);
        if (held.isValid())
            m_stored = held;
        setRecord(typed);
        touch();
    }
    Q_EMIT failed(committed.problem().sentence);
}

void TermEditor::leave()
{
    commit();
    m_pen->writeNow();
}

void TermEditor::discard()
{
    if (!m_stored.isValid())
        return;
    m_touched = false;
    m_pen->drop(m_stored.id());
    setRecord(m_stored);
    present();
}

} // namespace scrutineer
