// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QHBoxLayout;

namespace scrutineer {

class Theme;

/// A few choices side by side of which exactly one holds. One stop of the Tab key; Left and Right choose, and so does
/// the first letter of a choice.
class Segmented final : public QFrame
{
    Q_OBJECT

public:
    struct Option
    {
        QString id;       ///< What `current()` gives back; not shown.
        QString text;     ///< May be empty when there is an icon and a name.
        QString iconName; ///< May be empty.
        QString name;     ///< For screen readers and tooltip; empty takes the text.
    };

    explicit Segmented(const Theme &theme, QWidget *parent = nullptr);

    /// Shows these options; the present choice stays when it is among them, else the first holds.
    void setOptions(const QList<Option> &options);
    [[nodiscard]] QString current() const;
    /// Chooses without telling. An unknown id changes nothing.
    void setCurrent(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The user has chosen another option.
    void chosen(const QString &id);

private:
    void keepOneTabStop();
    bool chooseByLetter(const QString &letter);

    const Theme &m_theme;
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
    QList<Option> m_options;
};

} // namespace scrutineer
