// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace scrutineer {

class IconLabel;
class Theme;

/// The foot of a form: how many fields are to be corrected, and what to do with the record; below it the keys.
class FormFoot final : public QWidget
{
    Q_OBJECT

public:
    /// Whether the form is for one record or for many at once.
    enum class Kind { One, Many };

    FormFoot(const Theme &theme, Kind kind, QWidget *parent = nullptr);

    /// The singular name of the type, for "Save visit". Not for many.
    void setNoun(const QString &noun);
    void setProblems(int errors, int warnings);
    /// A few words on the draft ("Draft saved 14:02"); shown while nothing is to be corrected.
    void setState(const QString &words);
    void setSaving(bool saving);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void discardWanted();
    void saveWanted();
    void nextWanted();

private:
    void refresh();

    Kind m_kind;
    IconLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_discard;
    QPushButton *m_next;
    QPushButton *m_save;
    QString m_state;
    int m_errors = 0;
    int m_warnings = 0;
};

} // namespace scrutineer
