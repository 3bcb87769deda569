// SPDX-License-Identifier: GPL-3.0-or-later
// Which of a statement's codings is read, and a further one by another coder.
#include "models/records/coding.h"
#include "models/storage/workspace.h"
#include "views/statements/claimdialog.h"
#include "views/statements/codingdialog.h"
#include "views/statements/codingdrafts.h"
#include "views/statements/codingfield.h"
#include "views/statements/codingpanel.h"
#include "views/statements/readerpage.h"
#include "views/statements/readertext.h"

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

void ReaderPage::tellWhose()
{
    const QString own = m_surroundings.workspace.author();
    const QString coder = m_desk.reading().coder;
    if (m_toldWhose || own.isEmpty() || coder.isEmpty() || own == coder)
        return;
    m_toldWhose = true;
    tell(tr("You are changing the coding of %1.").arg(coder), tr("New coding by another coder…"),
         [this] { startCoding(); });
}

void ReaderPage::openFigures()
{
    const ReadClaim *claim = m_desk.claim();
    m_figuresWanted = claim && !m_desk.isSettled();
    if (!claim || m_figuresWanted)
        return;
    ClaimDialog dialog(m_surroundings, m_draftFolder, claim->claim.id(), this);
    dialog.exec();
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReaderPage::restoreWriting()
{
    m_arriving = false;
    const StatementReading &reading = m_desk.reading();
    const std::optional<CodingDrafts::Writing> left = m_codingDrafts->left(reading.statement.id());
    const QString coding = reading.coding.isValid() ? reading.coding.id() : QString();
    if (!left || !m_desk.isOpenForCoding())
        return;
    const qsizetype place = reading.indexOf(left->record);
    if (place < 0 && left->record != coding)
        return;
    m_desk.setCurrent(place);
    m_panel->restore(*left);
    tell(tr("What you had written here and not saved stands in its field again."));
}

void ReaderPage::takeBack(const QString &statement, const QString &record, const QString &field, const QString &text)
{
    const CodingField *written = codingField(field, field == "verdict"_L1 || m_desk.reading().coding.id() == record);
    // Of a place only the id is known here, and a choice is quickly made again.
    if (!written || !written->isTyped() || written->kind == CodingField::Kind::Place)
        return;
    m_codingDrafts->keep(statement, {record, field, text});
    // What is stored instead is read first, so that the field knows that this is something else.
    m_afterRead = [this, statement, record, field, text] {
        if (m_desk.reading().statement.id() != statement)
            return;
        m_desk.setCurrent(m_desk.reading().indexOf(record));
        m_panel->restore({record, field, text});
    };
}

} // namespace scrutineer
