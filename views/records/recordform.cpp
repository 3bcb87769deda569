// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordform.h"

#include "models/records/edtf.h"
#include "models/storage/editreading.h"
#include "views/records/draftpen.h"
#include "views/records/editors/fieldeditor.h"
#include "views/records/fieldset.h"
#include "views/records/formbody.h"
#include "views/records/formfoot.h"
#include "views/records/formlayout.h"
#include "views/records/recordrow.h"
#include "views/shell/messagebar.h"
#include "views/shell/theme.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

RecordForm::RecordForm(const Theme &theme, Workspace &workspace, Drafts &drafts, const CodeList &countries,
                       const CodeList &languages, QWidget *parent)
    : QWidget(parent)
    , m_terms(workspace.store())
    , m_context{theme, workspace, countries, languages, m_created, m_terms}
    , m_pen(new DraftPen(
          drafts, [this] { return draft(); }, this))
    , m_messages(new MessageBar(theme, this))
    , m_scroll(new QScrollArea(this))
    , m_foot(new FormFoot(theme, FormFoot::Kind::One, this))
{
    setObjectName(u"recordForm"_s);
    layOutForm(*this, *m_messages, *m_scroll, *m_foot);
    m_checking.setSingleShot(true);
    m_checking.setInterval(150);
    connect(&m_checking, &QTimer::timeout, this, &RecordForm::check);
    connect(m_messages, &MessageBar::acted, this, [this] {
        if (m_act)
            m_act();
    });
    connect(m_foot, &FormFoot::saveWanted, this, &RecordForm::save);
    connect(m_foot, &FormFoot::nextWanted, this, &RecordForm::saveAndNext);
    connect(m_foot, &FormFoot::discardWanted, this, &RecordForm::discard);
    connect(m_pen, &DraftPen::written, this, [this] {
        m_unkept = false;
        m_foot->setState(tr("Draft kept %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
    });
    connect(m_pen, &DraftPen::failed, this, [this](const QString &sentence) {
        m_unkept = true;
        m_act = nullptr;
        m_messages->post({Tone::Danger, {}, sentence, {}, true});
        Q_EMIT draftFailed(sentence);
    });
    connect(&workspace, &Workspace::changed, this, &RecordForm::meet);
    addShortcuts();
}

RecordForm::~RecordForm()
{
    m_pen->writeNow();
    if (m_body)
        m_body->disconnect(this);
    // The editors use what this form owns.
    delete m_scroll->takeWidget();
}

void RecordForm::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &RecordForm::save);
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), &RecordForm::save);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &RecordForm::saveAndNext);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter), &RecordForm::saveAndNext);
    add(QKeySequence(Qt::Key_Escape), &RecordForm::leave);
    add(Qt::Key_F8, &RecordForm::goToNextProblem);
    add(QKeySequence(Qt::ALT | Qt::Key_U), &RecordForm::repair);
    add(QKeySequence(Qt::ALT | Qt::Key_S), &RecordForm::addSourceHere);
    add(QKeySequence(Qt::ALT | Qt::Key_M), [this] {
        if (RecordRow *row = focusedRow())
            row->toggleMore();
    });
    add(QKeySequence(Qt::ALT | Qt::Key_Delete), [this] {
        if (RecordRow *row = focusedRow(); row && row->isRemovable())
            Q_EMIT row->removeWanted();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_D), [this] {
        if (m_body && !m_shown.isNew())
            openDuplicate(m_shown.main.id());
    });
}

void RecordForm::showEdit(const RecordEdit &edit)
{
    m_pen->writeNow();
    m_messages->dismiss();
    m_shown = edit;
    m_all = m_conflict = m_touched = m_unkept = m_isDuplicate = false;
    m_slips.clear();
    ++m_check;
    if (m_body)
        m_body->disconnect(this); // What the editors say while they go is not the user's.
    m_terms.clear();
    m_created.reset(edit.created);
    m_context.subject = &edit.main.now.type();
    delete m_scroll->takeWidget();
    m_body = nullptr;
    refreshContext();
    m_body = new FormBody(edit, m_context, m_scroll);
    // Lines that are longer than a sentence are hard to follow from label to mark.
    m_body->setMaximumWidth(m_context.theme.tokens().px(formWidth));
    m_scroll->setWidget(m_body);
    m_scroll->verticalScrollBar()->setValue(0);
    connect(m_body, &FormBody::edited, this, &RecordForm::follow);
    connect(m_body, &FormBody::left, &m_checking, qOverload<>(&QTimer::start));
    connect(m_body, &FormBody::recordWanted, this, &RecordForm::recordWanted);
    connect(m_body, &FormBody::repairWanted, this, &RecordForm::applyRepair);
    m_foot->setNoun(edit.main.now.type().displaySingular());
    m_foot->setState({});
    m_foot->setProblems(0, 0);
    const bool writable = m_context.workspace.isWritable();
    m_body->setReadOnly(!writable);
    m_foot->setReadOnly(!writable);
    if (!writable) {
        m_act = nullptr;
        m_messages->post({Tone::Info,
                          {},
                          tr("The project is open read-only, so this record can be read but not changed."),
                          {},
                          false});
    }
    m_body->focusFirst();
    Q_EMIT titleChanged(title());
    m_checking.start();
}

void RecordForm::openNew(const RecordType &type, const FormScope &scope)
{
    m_pen->writeNow();
    m_scope = scope;
    m_scope.name.clear(); // The next one is called otherwise.
    // What was being written comes back rather than being covered by an empty form.
    const std::optional<Draft> kept = m_pen->drafts().newest(type.key());
    if (scope.name.isEmpty() && kept && openDraft(*kept))
        return;
    showEdit(begun(type, scope));
    if (!scope.name.isEmpty())
        follow({}); // The name was typed, though elsewhere; it is kept like what is typed here.
}

bool RecordForm::open(const QString &id)
{
    m_pen->writeNow();
    const RecordEdit stored = readEdit(m_context.workspace.store(), id);
    if (!stored.main.now.isValid())
        return false;
    if (const std::optional<Draft> kept = m_pen->drafts().of(id)) {
        if (openDraft(*kept))
            return true;
    }
    showEdit(stored);
    return true;
}

bool RecordForm::openDuplicate(const QString &id)
{
    const RecordEdit stored = readEdit(m_context.workspace.store(), id);
    if (!stored.main.now.isValid())
        return false;
    showEdit(duplicateOf(stored, [this] { return m_context.workspace.newId(); }));
    m_isDuplicate = true;
    follow({});
    return true;
}

bool RecordForm::openLike(const QString &id)
{
    const RecordEdit stored = readEdit(m_context.workspace.store(), id);
    if (!stored.main.now.isValid())
        return false;
    showEdit(newLike(stored, [this] { return m_context.workspace.newId(); }));
    return true;
}

bool RecordForm::openDraft(const Draft &draft)
{
    std::optional<RecordEdit> kept = RecordEdit::fromJson(draft.content);
    if (!kept)
        return false;
    // What was changed elsewhere since is taken over; what was typed stays.
    showEdit(rebased(*kept, m_context.workspace.store()));
    showRestored(draft);
    return true;
}

void RecordForm::showRestored(const Draft &draft)
{
    if (!m_context.workspace.isWritable())
        return;
    m_touched = true;
    const QDateTime written = draft.written.toLocalTime();
    const QString when = written.date() == QDate::currentDate()
                             ? QLocale().toString(written.time(), QLocale::ShortFormat)
                             : QLocale().toString(written, QLocale::ShortFormat);
    m_act = [this] { discard(); };
    m_messages->post({Tone::Info, {}, tr("Draft of %1 restored.").arg(when), tr("Discard"), true});
}

QString RecordForm::title() const
{
    if (!m_body)
        return {};
    const Record now = m_shown.main.now;
    if (m_shown.isNew())
        return tr("New %1").arg(now.type().displaySingular().toLower());
    return m_context.workspace.store().label(now.id());
}

RecordEdit RecordForm::edit() const
{
    return m_body ? m_body->edit() : RecordEdit();
}

bool RecordForm::isChanged() const
{
    return m_body && m_touched;
}

Draft RecordForm::draft() const
{
    const RecordEdit now = edit();
    Draft draft;
    draft.type = now.main.now.type().key();
    draft.recordId = now.main.now.id();
    draft.isNew = now.isNew();
    for (const Field &field : now.main.now.type().fields) {
        if (field.flags.testFlag(Title) && field.kind == FieldKind::Text && draft.label.isEmpty())
            draft.label = now.main.now.value(field.key()).text();
    }
    draft.content = now.toJson();
    return draft;
}

void RecordForm::follow(const QString &field)
{
    m_touched = true;
    if (field == "mission"_L1)
        takeElectionOfMission();
    if (field.isEmpty() || field == "election"_L1 || field == "mission"_L1 || field == "voting_day"_L1)
        refreshContext();
    m_pen->touch();
    m_checking.start();
}

void RecordForm::discard()
{
    if (!m_body)
        return;
    const RecordEdit gone = edit();
    const bool wasTouched = m_touched;
    m_pen->drop(m_shown.main.id());
    m_touched = false;
    RecordEdit next;
    if (m_shown.isNew())
        next = begun(m_shown.main.now.type(), m_scope);
    else
        next = readEdit(m_context.workspace.store(), m_shown.main.id());
    if (!next.main.now.isValid()) {
        leave();
        return;
    }
    showEdit(next);
    if (!wasTouched)
        return;
    m_act = [this, gone] {
        showEdit(rebased(gone, m_context.workspace.store()));
        follow({});
    };
    m_messages->post({Tone::Info, {}, tr("What was typed is discarded."), tr("Bring it back"), true});
}

void RecordForm::focusBegin()
{
    if (m_body && m_isDuplicate)
        m_body->focusTitle();
    else if (m_body)
        m_body->focusFirst();
}

void RecordForm::keepDraft()
{
    m_pen->writeNow();
}

void RecordForm::leave()
{
    m_pen->writeNow();
    Q_EMIT left();
}

} // namespace scrutineer
