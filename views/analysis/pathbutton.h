// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/pathchoices.h"

#include <QPushButton>

namespace scrutineer {

class Theme;

/// Chooses one path among those that a chart may take, found by typing any of its words.
class PathButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `name` is the accessible name and stands over the list; `none` is what the button says without a path, and where
    /// it is not empty the list offers it.
    PathButton(const Theme &theme, const QString &name, const QString &none, QWidget *parent = nullptr);

    /// What may be chosen. The present path stays, whether it is among them or not.
    void setChoices(const RecordType &type, const QList<PathChoice> &choices);
    /// Takes a path without telling; blank for none.
    void setPath(const QString &path);
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What may be chosen now.
    [[nodiscard]] const QList<PathChoice> &choices() const { return m_choices; }

Q_SIGNALS:
    /// The user has chosen another path, or none.
    void picked(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose();
    void showWords();

    QString m_none;
    const RecordType *m_type = nullptr;
    QList<PathChoice> m_choices;
    QString m_path;
};

} // namespace scrutineer
