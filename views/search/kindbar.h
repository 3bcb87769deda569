// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/search/palettecontent.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace scrutineer {

class Theme;

/// The kinds of records that were found, with their counts, of which one is chosen; at the end the spellings that were
/// taken for the same, and the switch for exact spelling. Takes no focus: the palette's field steers it.
class KindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit KindBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows these kinds; the first stands for all. With `blank` no counts are shown, as nothing was looked for.
    void setKinds(const QList<KindCount> &kinds, bool blank);
    /// Chooses a kind without telling; an unknown one is added with no hits.
    void setCurrent(const QString &type);
    [[nodiscard]] QString current() const { return m_current; }
    /// The kind `steps` after the current one among those with hits, around the ends.
    [[nodiscard]] QString stepped(int steps) const;
    /// The spellings shown at the end; empty shows nothing.
    void setHint(const QString &hint);
    void setExact(bool exact);

Q_SIGNALS:
    /// A kind was clicked.
    void chosen(const QString &type);
    void exactToggled(bool exact);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refill();
    void hideWhatIsCut();
    void showHint();

    const Theme &m_theme;
    QScrollArea *m_scroll;
    QWidget *m_strip;
    QHBoxLayout *m_row;
    QLabel *m_hint;
    QToolButton *m_exact;
    QList<KindCount> m_kinds;
    QList<QToolButton *> m_buttons;
    QString m_current;
    QString m_hintText;
    bool m_blank = true;
};

} // namespace scrutineer
