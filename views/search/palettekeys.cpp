// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/palette.h"

#include "models/storage/workspace.h"
#include "views/records/recordlocation.h"
#include "views/search/kindbar.h"
#include "views/search/livesearch.h"
#include "views/search/palettemodel.h"
#include "views/shell/actiontable.h"
#include "views/shell/navigation.h"
#include "views/shell/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

/// What a key tells the palette to do.
enum class Palette::Command {
    None, ///< The key belongs to the field or the window.
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Open,
    FullText,
    NextKind,
    PreviousKind,
    Exact,
    Leave,
    Nothing, ///< A key of the page behind, which is covered.
};

Palette::Command Palette::commandOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier) {
        if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
            return Command::FullText;
        return event.key() == Qt::Key_K ? Command::Leave : Command::None;
    }
    if (modifiers == Qt::AltModifier)
        return event.key() == Qt::Key_E ? Command::Exact : Command::None;
    if (event.key() == Qt::Key_Backtab)
        return Command::PreviousKind;
    if (modifiers == Qt::ShiftModifier && event.key() == Qt::Key_Tab)
        return Command::PreviousKind;
    if (modifiers != Qt::NoModifier)
        return Command::None;
    static const QHash<int, Command> plain{{Qt::Key_Up, Command::Up},         {Qt::Key_Down, Command::Down},
                                           {Qt::Key_PageUp, Command::PageUp}, {Qt::Key_PageDown, Command::PageDown},
                                           {Qt::Key_Home, Command::First},    {Qt::Key_End, Command::Last},
                                           {Qt::Key_Return, Command::Open},   {Qt::Key_Enter, Command::Open},
                                           {Qt::Key_Tab, Command::NextKind},  {Qt::Key_Escape, Command::Leave},
                                           {Qt::Key_F6, Command::Nothing},    {Qt::Key_F8, Command::Nothing},
                                           {Qt::Key_F10, Command::Nothing}};
    return plain.value(event.key(), Command::None);
}

bool Palette::obey(Command command)
{
    switch (command) {
    case Command::None:
        return false;
    case Command::Up:
        move(-1);
        break;
    case Command::Down:
        move(1);
        break;
    case Command::PageUp:
        move(-pageSteps());
        break;
    case Command::PageDown:
        move(pageSteps());
        break;
    case Command::First:
        select(m_model->step(-1, 1));
        break;
    case Command::Last:
        select(m_model->step(m_model->rowCount(), -1));
        break;
    case Command::Open:
        open();
        break;
    case Command::FullText:
        openFullText();
        break;
    case Command::NextKind:
        setKind(m_kinds->stepped(1));
        break;
    case Command::PreviousKind:
        setKind(m_kinds->stepped(-1));
        break;
    case Command::Exact:
        setExact(!m_exact);
        break;
    case Command::Leave:
        leave();
        break;
    case Command::Nothing:
        break;
    }
    return true;
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_open)
        return QWidget::eventFilter(watched, event);
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && commandOf(static_cast<QKeyEvent &>(*event)) != Command::None) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && obey(commandOf(static_cast<QKeyEvent &>(*event))))
        return true;
    if (event->type() == QEvent::FocusOut) {
        // Something else in the window took the focus, so the palette is no longer what one works in.
        const Qt::FocusReason reason = static_cast<QFocusEvent &>(*event).reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            close(false);
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::move(int steps)
{
    m_openWhenFound = false;
    const int from = m_list->currentIndex().row();
    const int to = m_model->step(from, steps);
    const bool isAtEnd = to == from && qAbs(steps) == 1;
    // Around the ends, as one does not see from the middle where the list ends.
    select(isAtEnd ? m_model->step(steps > 0 ? -1 : m_model->rowCount(), steps) : to);
}

int Palette::pageSteps() const
{
    return qMax(1, m_list->viewport()->height() / m_surroundings.theme.tokens().px(35) - 1);
}

void Palette::open()
{
    if (isSearching()) {
        // What is shown belongs to fewer letters than were typed.
        m_openWhenFound = true;
        return;
    }
    m_openWhenFound = false;
    const int row = m_list->currentIndex().row();
    if (row >= 0)
        openRow(m_model->rows()[row]);
}

void Palette::openRow(const PaletteRow &chosen)
{
    const PaletteRow row = chosen;
    switch (row.kind) {
    case PaletteRow::Kind::Heading:
    case PaletteRow::Kind::Remark:
        return;
    case PaletteRow::Kind::Record:
        close(true);
        m_surroundings.navigation.go(locationOf(row.type, row.id));
        return;
    case PaletteRow::Kind::Action:
        close(true);
        // After this key has been dealt with: some actions open a menu or a dialog of their own.
        QMetaObject::invokeMethod(m_actions.action(row.id), &QAction::trigger, Qt::QueuedConnection);
        return;
    case PaletteRow::Kind::FullText:
        openFullText();
        return;
    case PaletteRow::Kind::NewRecord: {
        const QString name = words().trimmed();
        close(true);
        m_surroundings.navigation.go({.page = u"form"_s, .type = row.type, .filter = name});
        return;
    }
    }
}

void Palette::openFullText()
{
    const QString asked = words().trimmed();
    if (isActionsOnly() || asked.isEmpty())
        return;
    Location place{.page = u"results"_s, .type = m_kinds->current(), .filter = asked};
    if (m_exact)
        place.mode = u"exact"_s;
    close(true);
    m_surroundings.navigation.go(place);
}

void Palette::leave()
{
    close(true);
}

void Palette::close(bool giveFocusBack)
{
    if (!m_open)
        return;
    m_open = false;
    m_search->stop();
    if (giveFocusBack && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
    deleteLater();
}

} // namespace scrutineer
