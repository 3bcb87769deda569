// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/versionplan.h"
#include "models/storage/drafts.h"
#include "views/shell/surroundings.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace scrutineer {

class CarriedClaims;
class DraftPen;
class MessageBar;
class TextForm;

/// Adds a text to a statement: first it is pasted; then, when there is an earlier version with claims, what becomes of
/// their places is shown and decided. What was pasted stays as a draft until it is saved, however the dialog ends.
class TextDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `earlier` is the version that the claims are carried over from; invalid for a first text. `number` is that of
    /// the text to be made. Drafts are kept below `draftFolder`.
    TextDialog(const Surroundings &surroundings, const QString &draftFolder, const QString &statement, qint64 number,
               const Record &earlier, QWidget *parent = nullptr);
    ~TextDialog() override;

    /// The text and the anchors to be stored, after the dialog was accepted.
    [[nodiscard]] Record text() const { return m_text; }
    [[nodiscard]] QList<Record> anchors() const { return m_anchors; }
    /// Forgets what was kept of a statement's text, once that is stored.
    static void forgetDraft(const Surroundings &surroundings, const QString &draftFolder, const QString &statement);

private:
    void restore();
    void goOn();
    void take(const VersionPlan &plan);
    void showStep(int step);
    void finish();
    [[nodiscard]] Draft draft() const;

    Surroundings m_surroundings;
    QString m_statement;
    qint64 m_number;
    Record m_earlier;
    Drafts m_drafts;
    DraftPen *m_pen;
    MessageBar *m_message;
    QStackedWidget *m_steps;
    TextForm *m_form;
    CarriedClaims *m_carried;
    QPushButton *m_back;
    QPushButton *m_next;
    int m_asked = 0; ///< Counts the plans that were asked for, so that a late one is left aside.
    Record m_text;
    QList<Record> m_anchors;
};

} // namespace scrutineer
