// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/issuepanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *captionOf(QWidget *control, const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setBuddy(control);
    label->setProperty("role", u"caption"_s);
    control->setAccessibleName(words);
    return label;
}

} // namespace

IssuePanel::IssuePanel(const CodebookState &state, bool writable, QWidget *parent)
    : PopupPanel(tr("Versions of the codebook"), parent)
    , m_number(new QLineEdit(this))
    , m_changes(new QPlainTextEdit(this))
    , m_told(new QLabel(this))
{
    auto *versions = new QListWidget(this);
    versions->setAccessibleName(tr("Versions so far"));
    versions->setProperty("role", u"boxed"_s);
    versions->setWordWrap(true);
    versions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    versions->setMinimumSize(460, 96);
    versions->setMaximumHeight(120);
    for (auto version = state.versions.crbegin(); version != state.versions.crend(); ++version) {
        QStringList parts{version->number, version->issued, version->changes.simplified()};
        parts.removeAll(QString());
        versions->addItem(parts.join(u" · "_s));
        m_numbers += version->number;
    }
    column()->addWidget(versions);
    m_number->setText(nextVersionNumber(m_numbers.value(0)));
    m_changes->setPlainText(state.pending);
    m_changes->setTabChangesFocus(true);
    m_changes->setMinimumHeight(120);
    column()->addWidget(captionOf(m_number, tr("Number of the new version"), this));
    column()->addWidget(m_number);
    column()->addWidget(captionOf(m_changes, tr("What changed since the last one"), this));
    column()->addWidget(m_changes);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setProperty("role", u"muted"_s);
    m_told->setText(tr("Claims coded with a term whose definition or rule changed come into the queue “Look again”."));
    column()->addWidget(m_told);
    auto *issue = new QPushButton(tr("Issue version"), this);
    issue->setProperty("role", u"primary"_s);
    column()->addWidget(issue, 0, Qt::AlignRight);
    for (QWidget *one : std::initializer_list<QWidget *>{m_number, m_changes, issue})
        one->setEnabled(writable);
    connect(issue, &QPushButton::clicked, this, &IssuePanel::take);
    connect(m_number, &QLineEdit::returnPressed, this, &IssuePanel::take);
}

void IssuePanel::openOver(QWidget *anchor)
{
    openUnder(anchor, m_number);
}

void IssuePanel::take()
{
    const QString number = m_number->text().simplified();
    if (number.isEmpty() || m_numbers.contains(number)) {
        m_told->setText(number.isEmpty() ? tr("A version needs a number.")
                                         : tr("There is a version %1 already.").arg(number));
        m_told->setProperty("role", u"warning"_s);
        return;
    }
    close();
    Q_EMIT wanted(number, m_changes->toPlainText().trimmed());
}

} // namespace scrutineer
