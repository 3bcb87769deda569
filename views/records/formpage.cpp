// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/formpage.h"

#include "models/storage/workspace.h"
#include "views/records/bulkform.h"
#include "views/records/recordform.h"
#include "views/shell/icon.h"
#include "views/shell/navigation.h"
#include "views/shell/scope.h"
#include "views/shell/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

FormPage::FormPage(const Surroundings &surroundings, const QString &draftFolder, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_draftFolder(draftFolder)
    , m_column(new QVBoxLayout(this))
{
    setProperty("role", u"page"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *header = new QFrame(this);
    header->setProperty("role", u"header"_s);
    header->setMinimumHeight(surroundings.theme.tokens().px(64));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 12, 24, 12);
    row->setSpacing(8);
    m_back = new QToolButton(header);
    m_back->setIcon(icon(u"arrow-left"_s, surroundings.theme, Ink::Muted));
    connect(m_back, &QToolButton::clicked, this, [this] { m_surroundings.navigation.back(); });
    m_title = new QLabel(header);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", u"title"_s);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    m_column->addWidget(header);
    followProject();
    connect(&surroundings.workspace, &Workspace::stateChanged, this, &FormPage::followProject);
}

FormPage::~FormPage()
{
    delete m_form;
    delete m_bulk;
}

void FormPage::followProject()
{
    delete m_form;
    delete m_bulk;
    m_form = nullptr;
    m_bulk = nullptr;
    m_drafts.reset();
    if (!m_surroundings.workspace.isOpen())
        return;
    m_drafts = std::make_unique<Drafts>(m_draftFolder, m_surroundings.workspace.path());
    m_form = new RecordForm(m_surroundings.theme, m_surroundings.workspace, *m_drafts, m_countries, m_languages, this);
    m_column->addWidget(m_form, 1);
    connect(m_form, &RecordForm::titleChanged, m_title, &QLabel::setText);
    connect(m_form, &RecordForm::saved, this, [this](const QString &id, bool next) {
        if (!next)
            m_surroundings.navigation.replace({.page = u"list"_s, .type = m_location.type, .id = id});
    });
    connect(m_form, &RecordForm::left, this, [this] { m_surroundings.navigation.back(); });
    connect(m_form, &RecordForm::recordWanted, this, &FormPage::openRecord);
    // While it is shown, the form says so itself.
    connect(m_form, &RecordForm::draftFailed, this, [this](const QString &sentence) {
        if (!m_form->isVisible())
            Q_EMIT draftLost(sentence);
    });
}

void FormPage::openRecord(const QString &id)
{
    const QString type = m_surroundings.workspace.store().typeOf(id);
    if (const RecordType *known = recordType(type); known && known->placement == Placement::Page)
        m_surroundings.navigation.go({.page = u"list"_s, .type = type, .id = id});
}

void FormPage::openMany(const RecordType &type, const QStringList &ids)
{
    if (!m_bulk) {
        m_bulk = new BulkForm(m_surroundings.theme, m_surroundings.workspace, m_countries, m_languages, this);
        m_column->addWidget(m_bulk, 1);
        connect(m_bulk, &BulkForm::recordWanted, this, &FormPage::openRecord);
        connect(m_bulk, &BulkForm::left, this, [this] { m_surroundings.navigation.back(); });
        connect(m_bulk, &BulkForm::saved, this, [this] { m_surroundings.navigation.back(); });
    }
    m_form->hide();
    m_bulk->show();
    m_bulk->open(type, ids);
    m_bulk->focusBegin();
    m_title->setText(m_bulk->title());
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(m_back->accessibleName());
}

QString FormPage::electionMeant() const
{
    if (const QString chosen = m_surroundings.scope.election(); !chosen.isEmpty())
        return chosen;
    const QList<Labelled> elections =
        m_surroundings.workspace.store().completions(requireRecordType(u"election"), QString(), 2);
    return elections.size() == 1 ? elections.first().id : QString();
}

void FormPage::openNew(const RecordType &type, const QString &name)
{
    m_form->openNew(type, {.election = electionMeant(), .mission = {}, .source = {}, .name = name});
}

void FormPage::open(const Location &location)
{
    const RecordType *type = recordType(location.type);
    if (location.id.isEmpty()) {
        if (type)
            openNew(*type, location.filter);
        return;
    }
    const bool found = location.mode == "duplicate"_L1 ? m_form->openDuplicate(location.id)
                       : location.mode == "like"_L1    ? m_form->openLike(location.id)
                                                       : m_form->open(location.id);
    if (!found && type)
        m_surroundings.navigation.replace({.page = u"list"_s, .type = location.type});
}

void FormPage::show(const Location &location)
{
    if (!m_form)
        return;
    if (const RecordType *type = recordType(location.type); type && location.mode == "bulk"_L1) {
        m_location = location;
        openMany(*type, location.id.split(u' ', Qt::SkipEmptyParts));
        return;
    }
    if (m_bulk)
        m_bulk->hide();
    m_form->show();
    m_back->setAccessibleName(tr("Back; the draft stays"));
    m_back->setToolTip(m_back->accessibleName());
    // Coming back to a record that was begun with a name, or after another, must not begin it again; nor may what no
    // draft holds be written over.
    const bool begins = !location.filter.isEmpty() || !location.mode.isEmpty() || m_form->isUnkept();
    const bool isBegun = begins && location == m_location && m_form->isChanged();
    m_location = location;
    if (!isBegun)
        open(location);
    m_title->setText(m_form->title());
    m_form->focusBegin();
}

void FormPage::leave()
{
    if (m_form)
        m_form->keepDraft();
    if (m_drafts)
        m_drafts->flush();
}

} // namespace scrutineer
