// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/codelist.h"
#include "models/storage/drafts.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

#include <memory>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace scrutineer {

class BulkForm;
class RecordForm;
struct RecordType;

/// The page that a record is written on: a new one, an existing one, one made like another, or many at once.
class FormPage : public Page
{
    Q_OBJECT

public:
    /// `draftFolder` is where drafts of all projects are kept.
    FormPage(const Surroundings &surroundings, const QString &draftFolder, QWidget *parent = nullptr);
    ~FormPage() override;

    void show(const Location &location) override;
    void leave() override;

Q_SIGNALS:
    /// The page is left, and what was typed in it could not be kept as a draft; the sentence is for the user.
    void draftLost(const QString &sentence);

private:
    void open(const Location &location);
    /// The election in scope, or the only one that there is; else empty.
    [[nodiscard]] QString electionMeant() const;
    void openNew(const RecordType &type, const QString &name);
    void openMany(const RecordType &type, const QStringList &ids);
    void openRecord(const QString &id);
    void followProject();

    Surroundings m_surroundings;
    QString m_draftFolder;
    CodeList m_countries = CodeList::countries();
    CodeList m_languages = CodeList::languages();
    std::unique_ptr<Drafts> m_drafts;
    RecordForm *m_form = nullptr;
    BulkForm *m_bulk = nullptr; ///< Made when it is first needed.
    QToolButton *m_back;
    QLabel *m_title;
    QVBoxLayout *m_column;
    Location m_location;
};

} // namespace scrutineer
