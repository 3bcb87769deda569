// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/claimdialog.h"

#include "models/storage/workspace.h"
#include "views/records/recordform.h"
#include "views/shell/theme.h"

#include <QTimer>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

ClaimDialog::ClaimDialog(const Surroundings &surroundings, const QString &draftFolder, const QString &claim,
                         QWidget *parent)
    : QDialog(parent)
    , m_drafts(draftFolder, surroundings.workspace.path())
    , m_form(new RecordForm(surroundings.theme, surroundings.workspace, m_drafts, m_countries, m_languages, this))
{
    const Tokens &tokens = surroundings.theme.tokens();
    setWindowTitle(tr("Claim and its figures"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &RecordForm::saved, this, &QDialog::accept);
    connect(m_form, &RecordForm::left, this, &QDialog::reject);
    resize(tokens.px(760), tokens.px(620));
    if (m_form->open(claim))
        QTimer::singleShot(0, m_form, [this] { m_form->leadToRows(u"figure"); });
}

ClaimDialog::~ClaimDialog()
{
    delete m_form;
}

void ClaimDialog::reject()
{
    m_form->keepDraft();
    QDialog::reject();
}

} // namespace scrutineer
