// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/codingdialog.h"

#include "models/records/coder.h"
#include "models/storage/workspace.h"
#include "views/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

CodingDialog::CodingDialog(const Theme &theme, Workspace &workspace, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_coder(new QComboBox(this))
    , m_blind(new QCheckBox(tr("Blind: hide the other codings until this one is complete"), this))
{
    const Tokens &tokens = theme.tokens();
    setWindowTitle(tr("New coding"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens.px(24), tokens.px(20), tokens.px(24), tokens.px(20));
    column->setSpacing(tokens.px(12));
    auto *note =
        new QLabel(tr("A second coder reads the same text afresh; the two codings can be compared later."), this);
    note->setProperty("role", u"caption"_s);
    note->setWordWrap(true);
    column->addWidget(note);
    m_coder->setEditable(true);
    m_coder->setAccessibleName(tr("Coder"));
    for (const Record &coder : workspace.store().records(Coder::type())) {
        const QString name = coder.value(u"name").text();
        if (!taken.contains(name))
            m_coder->addItem(name);
    }
    m_coder->setCurrentText(taken.contains(workspace.author()) ? QString() : workspace.author());
    auto *form = new QFormLayout;
    form->addRow(tr("Coder"), m_coder);
    column->addLayout(form);
    m_blind->setChecked(true);
    column->addWidget(m_blind);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *start = buttons->addButton(tr("Start coding"), QDialogButtonBox::AcceptRole);
    start->setProperty("role", u"primary"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, start] { start->setEnabled(!coder().isEmpty()); };
    connect(m_coder, &QComboBox::currentTextChanged, this, check);
    check();
    m_coder->setFocus();
}

QString CodingDialog::coder() const
{
    return m_coder->currentText().trimmed();
}

bool CodingDialog::isBlind() const
{
    return m_blind->isChecked();
}

} // namespace scrutineer
