// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/versionplan.h"

#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace scrutineer {

class CarriedModel;
class ReaderText;
class Theme;

/// What becomes of the claims in a new version of a text: which stay, which moved, and which could not be placed, to be
/// decided by hand. In the list, P puts the current claim at the selected or proposed words, Delete takes its place
/// away, and F8 goes on to the next one to be decided.
class CarriedClaims final : public QWidget
{
    Q_OBJECT

public:
    explicit CarriedClaims(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a plan, with nothing decided.
    void setPlan(const VersionPlan &plan);
    [[nodiscard]] const VersionPlan &plan() const;
    /// The places decided by hand, by the claim's id.
    [[nodiscard]] const QHash<QString, AnchoredSpan> &decided() const;
    /// How many claims have no place in the new version as things stand.
    [[nodiscard]] qsizetype withoutPlace() const;

Q_SIGNALS:
    /// A place was decided or taken away.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTexts();
    void showCurrent();
    void showSpans();
    void placeCurrent();
    void unplaceCurrent();
    void goToNextOpen();
    void tell();

    const Theme &m_theme;
    CarriedModel *m_model;
    QLabel *m_summary;
    QListView *m_list;
    QPlainTextEdit *m_before;
    QLabel *m_reason;
    ReaderText *m_after;
    QPushButton *m_place;
    QPushButton *m_unplace;
};

} // namespace scrutineer
