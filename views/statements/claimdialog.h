// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/codelist.h"
#include "models/storage/drafts.h"
#include "views/shell/surroundings.h"

#include <QDialog>

namespace scrutineer {

class RecordForm;

/// A claim with all that hangs on it in the form that all records have: figures with their sources, citations, notes.
/// What was typed and not saved is kept as a draft, however the dialog ends.
class ClaimDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Leads to an empty figure. `claim` is the id of a stored claim; drafts are kept below `draftFolder`.
    ClaimDialog(const Surroundings &surroundings, const QString &draftFolder, const QString &claim,
                QWidget *parent = nullptr);
    ~ClaimDialog() override;

    void reject() override;

private:
    CodeList m_countries = CodeList::countries();
    CodeList m_languages = CodeList::languages();
    Drafts m_drafts;
    RecordForm *m_form;
};

} // namespace scrutineer
