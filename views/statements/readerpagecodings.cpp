// SPDX-License-Identifier: GPL-3.0-or-later
// Which of a statement's codings is read, and a further one by another coder.
#include "models/records/coding.h"
#include "models/storage/workspace.h"
#include "views/statements/codingdialog.h"
#include "views/statements/readerpage.h"

#include <QMenu>
#include <QPushButton>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A label from anywhere, with nothing in it that a menu would take for a mnemonic.
QString menuWords(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

void ReaderPage::fillCodings()
{
    const StatementReading &reading = m_desk.reading();
    const bool hidden = reading.hidesOthers(m_surroundings.workspace.author());
    const bool writable = m_surroundings.workspace.isWritable();
    auto *menu = new QMenu(m_codings);
    for (const ReadCoding &coding : reading.codings) {
        QStringList parts{coding.coder, Coding::type().find(u"state")->choiceLabel(coding.state).toLower()};
        if (coding.blind)
            parts += tr("blind");
        if (!coding.codebook.isEmpty())
            parts += tr("codebook %1").arg(coding.codebook);
        QAction *action = menu->addAction(menuWords(parts.join(u" · "_s)), this, [this, id = coding.id] {
            m_desk.open({.statement = m_desk.wish().statement, .text = m_desk.wish().text, .coding = id});
        });
        const bool isRead = coding.id == reading.coding.id();
        action->setCheckable(true);
        action->setChecked(isRead);
        // What another coder has found would steer this one.
        action->setVisible(isRead || !hidden);
    }
    if (hidden && writable)
        menu->addAction(tr("Show the other codings, no longer blind"), this, &ReaderPage::endBlindness);
    if (writable && reading.statement.isValid()) {
        menu->addSeparator();
        menu->addAction(tr("New coding by another coder…"), this, &ReaderPage::startCoding);
    }
    delete m_codings->menu();
    m_codings->setMenu(menu);
    m_codings->setEnabled(!menu->isEmpty());
    m_codings->setText(reading.coder.isEmpty() ? tr("Coding") : menuWords(reading.coder));
    m_codings->setAccessibleName(tr("Coding"));
    m_codings->setAccessibleDescription(reading.coder);
}

void ReaderPage::endBlindness()
{
    m_desk.setField(m_desk.reading().coding.id(), u"blind"_s, Value::flag(false));
}

void ReaderPage::startCoding()
{
    const StatementReading &reading = m_desk.reading();
    const QString statement = reading.statement.id();
    QStringList taken;
    for (const ReadCoding &coding : reading.codings)
        taken += coding.coder;
    CodingDialog dialog(m_surroundings.theme, m_surroundings.workspace, taken, this);
    if (dialog.exec() == QDialog::Accepted && m_desk.reading().statement.id() == statement)
        m_desk.startCoding(dialog.coder(), dialog.isBlind());
}

} // namespace scrutineer
