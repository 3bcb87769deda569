// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/declarationsheet.h"
#include "models/records/codelist.h"
#include "views/records/editors/createdrecords.h"
#include "views/records/editors/editorcontext.h"
#include "views/records/editors/termindex.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

#include <QTimer>

class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace scrutineer {

class DeclarationRow;
class MessageBar;
class PageHead;
class ProgressLine;

/// The Declaration of Principles sheet of a mission: ten points, each with an answer, a note and sources, as one coder
/// finds them. Each answer is one step of undo.
class DeclarationPage final : public Page
{
    Q_OBJECT

public:
    explicit DeclarationPage(const Surroundings &surroundings, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void leave() override;
    void nextPane() override;
    [[nodiscard]] const DeclarationSheet &sheet() const { return m_sheet; }
    [[nodiscard]] const QList<DeclarationRow *> &rows() const { return m_rows; }

private:
    void buildHead();
    void read();
    void take(const DeclarationSheet &sheet);
    void fillCoders();
    void addRow(const QList<TermEntry> &answers);
    /// Writes a change of a point that the sheet holds already.
    void commit(qsizetype place, const ChangeSet &changes);
    void showProgress();
    void openSources();

    Surroundings m_surroundings;
    CodeList m_countries = CodeList::countries();
    CodeList m_languages = CodeList::languages();
    CreatedRecords m_created;
    TermIndex m_terms;
    EditorContext m_context;
    DeclarationSheet m_sheet;
    QString m_wanted;
    QString m_coder; ///< As chosen; blank until then.
    int m_request = 0;
    int m_pending = 0; ///< Changes that are being written.
    QTimer m_pause;    ///< After which a note that is being typed is kept.
    PageHead *m_head;
    QComboBox *m_coders;
    ProgressLine *m_progress;
    MessageBar *m_messages;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QList<DeclarationRow *> m_rows;
};

} // namespace scrutineer
