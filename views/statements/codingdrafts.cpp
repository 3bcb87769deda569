// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/codingdrafts.h"

#include "models/storage/workspace.h"
#include "views/records/draftpen.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Beside the drafts of the statement itself and of a text for it.
QString nameOf(const QString &statement)
{
    return u"coding-"_s + statement;
}

} // namespace

CodingDrafts::CodingDrafts(Workspace &workspace, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_folder(folder)
{
    connect(&workspace, &Workspace::stateChanged, this, &CodingDrafts::followProject);
    followProject();
}

CodingDrafts::~CodingDrafts() = default;

void CodingDrafts::followProject()
{
    m_pen.reset();
    m_drafts.reset();
    if (!m_workspace.isOpen())
        return;
    m_drafts = std::make_unique<Drafts>(m_folder, m_workspace.path());
    const auto make = [this] {
        Draft draft;
        draft.type = u"coding_entry"_s;
        draft.recordId = nameOf(m_statement);
        draft.isNew = true;
        draft.content = {{u"record"_s, m_writing.record}, {u"field"_s, m_writing.field}, {u"text"_s, m_writing.text}};
        return draft;
    };
    m_pen = std::make_unique<DraftPen>(*m_drafts, make, nullptr);
    connect(m_pen.get(), &DraftPen::failed, this, &CodingDrafts::failed);
}

void CodingDrafts::keep(const QString &statement, const Writing &writing)
{
    m_statement = statement;
    m_writing = writing;
    if (m_pen)
        m_pen->touch();
}

void CodingDrafts::drop(const QString &statement)
{
    if (m_pen)
        m_pen->drop(nameOf(statement));
}

std::optional<CodingDrafts::Writing> CodingDrafts::left(const QString &statement)
{
    const std::optional<Draft> draft = m_drafts ? m_drafts->of(nameOf(statement)) : std::nullopt;
    if (!draft)
        return std::nullopt;
    return Writing{draft->content.value(u"record"_s).toString(), draft->content.value(u"field"_s).toString(),
                   draft->content.value(u"text"_s).toString()};
}

} // namespace scrutineer
