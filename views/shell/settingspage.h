// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"
#include "views/shell/surroundings.h"

class QFormLayout;
class QVBoxLayout;

namespace scrutineer {

/// The user's own settings: looks, text size, language, the name that changes are recorded under.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const Surroundings &surroundings, QWidget *parent = nullptr);
    void show(const Location &location) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addLooks(QFormLayout &form, QWidget *parent);
    void addLanguage(QFormLayout &form, QWidget *parent);
    void addAuthor(QFormLayout &form, QWidget *parent);

    Surroundings m_surroundings;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column;
};

} // namespace scrutineer
